import {
  DecisionInput,
  InitiativeInput,
  PrincipleInput,
} from 'backstage-plugin-ai-initiatives-common';
import { CLOSED_OWNER, ENTITY, OWNER, PEOPLE, placeOf } from './matrixBackend';
import { RecordName } from '../__fixtures__/permissionMatrix';

/** A record with a word that nothing else contains. */
export interface MatrixRecord {
  readonly id: string;
  readonly marker: string;
}

export type MatrixRecords = Readonly<Record<RecordName, MatrixRecord>>;

export const PROBLEM =
  'Adjusters read scanned letters and sort every incoming claim by hand.';

function guarded(record: RecordName) {
  return {
    owner: record === 'closed' ? CLOSED_OWNER : OWNER,
    visibility: record === 'closed' ? ('public' as const) : record,
    readers: [PEOPLE.reader.ref],
  };
}

export function initiativeOf(
  record: RecordName,
  marker: string,
): InitiativeInput {
  return {
    ...guarded(record),
    title: `Sort claims ${marker}`,
    problem: `${PROBLEM} ${marker}`,
    topicArea: marker,
    euRiskLevel: 'high',
    expectedOutcomes: [{ statement: `Fewer ${marker}`, due: '1990-01-01' }],
    attachments: [
      { entityRef: ENTITY, role: 'changes' },
      { entityRef: `domain:default/${marker}`, role: 'serves' },
      { entityRef: placeOf(record), role: 'serves' },
    ],
  };
}

export const ASKED = {
  question: 'Where does the model that reads scanned letters run?',
  contextAndProblem:
    'Scanned letters must not leave our network, and the model reads them.',
};

export function decisionOf(record: RecordName, marker: string): DecisionInput {
  return {
    ...guarded(record),
    ...ASKED,
    title: `Host the model ${marker}`,
    status: 'accepted',
    consideredOptions: [{ title: marker, good: [], neutral: [], bad: [] }],
    chosenOption: marker,
    decisionMakers: [PEOPLE.steward.ref],
    entities: [
      { entityRef: ENTITY, relation: 'governs' },
      { entityRef: placeOf(record), relation: 'informs' },
    ],
  };
}

export function principleOf(
  record: RecordName,
  marker: string,
): PrincipleInput {
  return {
    ...guarded(record),
    title: `A person can be asked ${marker}`,
    statement: `Whoever is affected can ask. ${marker}`,
    rationale: 'Nobody argues with a model.',
    status: 'in-force',
  };
}
