import {
  dayOfOutcome,
  decisionMakerRefs,
  DecisionRecord,
  Initiative,
  outcomesOfRecord,
  Principle,
  RecordKind,
  Review,
} from 'backstage-plugin-ai-initiatives-common';
import { LINEAGE_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import { reviewRow } from './reviews/reviewRow';
import { principleRow } from './principles/principleRow';
import { decisionRow, initiativeRow } from './rows';

/** Record type by kind. */
export interface RecordOf {
  initiative: Initiative;
  decision: DecisionRecord;
  review: Review;
  principle: Principle;
}

interface LinkTable<T> {
  readonly table: string;
  rows(record: T): readonly Record<string, string | number | null>[];
}

/** Where a kind of record is kept: one row, and rows for what points elsewhere. */
export interface RecordTable<T> {
  readonly table: string;
  toRow(record: T, seq: number): Record<string, unknown>;
  readonly links: readonly LinkTable<T>[];
  /** Who points here, by the table and its column that say so. */
  readonly referencedBy: Readonly<Record<string, readonly [string, string]>>;
  /** Tables that policy filters and domain rules look into. */
  readonly entityTable: string;
  readonly readerTable: string;
}

/** One row for each expected outcome, as far as it holds whatever the day. */
function outcomeRows(record: Initiative | DecisionRecord) {
  const { expectedOutcomes = [] } = record;
  return outcomesOfRecord(record).map(
    ({ statement, result, awaitedBy }, position) => ({
      position,
      statement,
      result,
      awaited_by: awaitedBy ?? null,
      day: dayOfOutcome(expectedOutcomes[position]) ?? null,
    }),
  );
}

export const RECORD_TABLES: {
  readonly [Kind in RecordKind]: RecordTable<RecordOf[Kind]>;
} = {
  initiative: {
    table: 'initiative',
    toRow: initiativeRow,
    entityTable: 'initiative_attachment',
    readerTable: 'initiative_reader',
    referencedBy: {
      builtOnBy: ['initiative_builds_on', 'target_id'],
      decisions: ['decision_initiative', 'target_id'],
      hints: ['hint', 'target_id'],
      reviews: ['review_initiative', 'target_id'],
      verdicts: ['review_verdict', 'target_id'],
    },
    links: [
      {
        table: 'initiative_attachment',
        rows: record =>
          record.attachments.map(({ entityRef, role }) => ({
            entity_ref: entityRef,
            role,
          })),
      },
      {
        table: 'initiative_tag',
        rows: record => record.tags.map(tag => ({ tag })),
      },
      {
        table: 'initiative_reader',
        rows: record => record.readers.map(ref => ({ entity_ref: ref })),
      },
      {
        table: 'initiative_builds_on',
        rows: record => record.buildsOn.map(id => ({ target_id: id })),
      },
      {
        table: 'initiative_principle',
        rows: record => record.principles.map(id => ({ target_id: id })),
      },
      { table: 'initiative_outcome', rows: outcomeRows },
    ],
  },
  decision: {
    table: 'decision',
    toRow: decisionRow,
    entityTable: 'decision_entity',
    readerTable: 'decision_reader',
    referencedBy: {
      namedBy: ['decision_relation', 'target_id'],
      reviews: ['review_decision', 'target_id'],
      verdicts: ['review_verdict', 'target_id'],
      challenges: ['challenge', 'decision_id'],
      advice: ['advice', 'decision_id'],
    },
    links: [
      {
        table: 'decision_entity',
        rows: record =>
          record.entities.map(({ entityRef, relation }) => ({
            entity_ref: entityRef,
            relation,
          })),
      },
      {
        table: 'decision_initiative',
        rows: record => record.initiatives.map(id => ({ target_id: id })),
      },
      {
        table: 'decision_relation',
        rows: record =>
          LINEAGE_RELATIONS.flatMap(relation =>
            record[relation].map(id => ({ relation, target_id: id })),
          ),
      },
      {
        table: 'decision_principle',
        rows: record =>
          record.principles.map(({ principle, stance, reason }) => ({
            target_id: principle,
            stance,
            reason: reason ?? null,
          })),
      },
      {
        table: 'decision_maker',
        rows: record =>
          decisionMakerRefs(record).map(ref => ({ entity_ref: ref })),
      },
      {
        table: 'decision_reader',
        rows: record => record.readers.map(ref => ({ entity_ref: ref })),
      },
      { table: 'decision_outcome', rows: outcomeRows },
    ],
  },
  review: {
    table: 'review',
    toRow: reviewRow,
    entityTable: 'review_entity',
    readerTable: 'review_reader',
    referencedBy: {},
    links: [
      {
        table: 'review_entity',
        rows: ({ subject }) =>
          subject.kind === 'entity' ? [{ entity_ref: subject.ref }] : [],
      },
      ...(['initiative', 'decision'] as const).map(kind => ({
        table: `review_${kind}`,
        rows: ({ subject }: Review) =>
          subject.kind === kind ? [{ target_id: subject.ref }] : [],
      })),
      {
        table: 'review_verdict',
        rows: ({ items }) =>
          items.map(({ kind, id }) => ({ target_kind: kind, target_id: id })),
      },
      {
        table: 'review_reader',
        rows: record => record.readers.map(ref => ({ entity_ref: ref })),
      },
    ],
  },
  principle: {
    table: 'principle',
    toRow: principleRow,
    entityTable: 'principle_scope',
    readerTable: 'principle_reader',
    referencedBy: {
      decisions: ['decision_principle', 'target_id'],
      initiatives: ['initiative_principle', 'target_id'],
    },
    links: [
      {
        table: 'principle_scope',
        rows: ({ scope }) => (scope ? [{ entity_ref: scope }] : []),
      },
      {
        table: 'principle_reader',
        rows: record => record.readers.map(ref => ({ entity_ref: ref })),
      },
    ],
  },
};
