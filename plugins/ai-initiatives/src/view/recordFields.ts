import {
  DECISION_FIELDS,
  type DecisionFields,
  type DecisionRecord,
  type Initiative,
  INITIATIVE_FIELDS,
  type InitiativeFields,
  type Principle,
  PRINCIPLE_FIELDS,
  type PrincipleFields,
} from 'backstage-plugin-ai-initiatives-common';

function pick<T extends object>(record: T, fields: readonly (keyof T)[]) {
  return Object.fromEntries(fields.map(field => [field, record[field]]));
}

/** What people may change of a record, without what the store adds. */
export function initiativeFields(record: Initiative): InitiativeFields {
  return pick(record, INITIATIVE_FIELDS) as unknown as InitiativeFields;
}

export function decisionFields(record: DecisionRecord): DecisionFields {
  return pick(record, DECISION_FIELDS) as unknown as DecisionFields;
}

export function principleFields(record: Principle): PrincipleFields {
  return pick(record, PRINCIPLE_FIELDS) as unknown as PrincipleFields;
}

/** A principle as its form starts. */
export function newPrinciple(owner: string): PrincipleFields {
  return {
    title: '',
    statement: '',
    rationale: '',
    implications: [],
    owner,
    status: 'draft',
    characteristics: [],
    visibility: 'public',
    readers: [],
  };
}

/** An initiative as its form starts. */
export function newInitiative(prefill: {
  readonly owner?: string;
  readonly entityRef?: string;
  readonly buildsOn?: string;
}): InitiativeFields {
  const { owner = '', entityRef, buildsOn } = prefill;
  return {
    title: '',
    problem: '',
    owner,
    stage: 'idea',
    visibility: 'public',
    readers: [],
    vendors: [],
    tools: [],
    tags: [],
    links: [],
    attachments: entityRef ? [{ entityRef, role: 'changes' }] : [],
    buildsOn: buildsOn ? [buildsOn] : [],
    principles: [],
    expectedOutcomes: [],
  };
}

/** A decision as its form starts. */
export function newDecision(prefill: {
  readonly owner?: string;
  readonly entityRef?: string;
  readonly initiative?: string;
  readonly supersedes?: string;
  readonly amends?: string;
  readonly buildsOn?: string;
}): DecisionFields {
  const { owner = '', entityRef, initiative } = prefill;
  const { supersedes, amends, buildsOn } = prefill;
  return {
    title: '',
    status: 'proposed',
    owner,
    visibility: 'public',
    readers: [],
    decisionMakers: [],
    consulted: [],
    informed: [],
    contextAndProblem: '',
    decisionDrivers: [],
    consideredOptions: [],
    goodConsequences: [],
    badConsequences: [],
    expectedOutcomes: [],
    entities: entityRef ? [{ entityRef, relation: 'governs' }] : [],
    initiatives: initiative ? [initiative] : [],
    supersedes: supersedes ? [supersedes] : [],
    amends: amends ? [amends] : [],
    buildsOn: buildsOn ? [buildsOn] : [],
    related: [],
    principles: [],
  };
}
