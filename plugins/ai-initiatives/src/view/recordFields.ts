import {
  DECISION_FIELDS,
  type DecisionFields,
  type DecisionRecord,
  type Initiative,
  INITIATIVE_FIELDS,
  type InitiativeFields,
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
  };
}

/** A decision as its form starts. */
export function newDecision(prefill: {
  readonly owner?: string;
  readonly entityRef?: string;
  readonly initiative?: string;
  readonly supersedes?: string;
}): DecisionFields {
  const { owner = '', entityRef, initiative, supersedes } = prefill;
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
  };
}
