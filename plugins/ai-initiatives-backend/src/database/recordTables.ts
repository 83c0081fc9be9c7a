import type {
  DecisionRecord,
  Initiative,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import { decisionRow, initiativeRow } from './rows';

/** Record type by kind. */
export interface RecordOf {
  initiative: Initiative;
  decision: DecisionRecord;
}

interface LinkTable<T> {
  readonly table: string;
  rows(record: T): readonly Record<string, string>[];
}

/** Where a kind of record is kept: one row, and rows for what points elsewhere. */
export interface RecordTable<T> {
  readonly table: string;
  toRow(record: T, seq: number): Record<string, unknown>;
  readonly links: readonly LinkTable<T>[];
  /** Who points here, by the table that says so in its `target_id`. */
  readonly referencedBy: Readonly<Record<string, string>>;
  /** Tables that policy filters and domain rules look into. */
  readonly entityTable: string;
  readonly readerTable: string;
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
      builtOnBy: 'initiative_builds_on',
      decisions: 'decision_initiative',
      hints: 'hint',
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
    ],
  },
  decision: {
    table: 'decision',
    toRow: decisionRow,
    entityTable: 'decision_entity',
    readerTable: 'decision_reader',
    referencedBy: { supersededBy: 'decision_supersedes' },
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
        table: 'decision_supersedes',
        rows: record => record.supersedes.map(id => ({ target_id: id })),
      },
      {
        table: 'decision_reader',
        rows: record => record.readers.map(ref => ({ entity_ref: ref })),
      },
    ],
  },
};
