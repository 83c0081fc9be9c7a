import type {
  Initiative,
  InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';

/** What the columns of a comparison are aligned by, in reading order. */
export const COMPARED_FIELDS = [
  'problem',
  'outputs',
  'users',
  'benefits',
  'differsBecause',
  'lesson',
  'stage',
  'owner',
  'topicArea',
  'aiClassification',
  'sourcing',
  'vendors',
  'tools',
  'dataDescription',
  'personalData',
  'euRiskLevel',
  'highImpact',
  'humanOversight',
  'attachments',
  'buildsOn',
  'tags',
] as const satisfies readonly (keyof Initiative)[];

export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** One field of all compared initiatives, in the order of the columns. */
export interface CompareRow {
  readonly field: ComparedField;
  readonly values: readonly Initiative[ComparedField][];
}

export interface CompareRows {
  readonly differing: readonly CompareRow[];
  readonly same: readonly CompareRow[];
  /** Fields that nobody stated. */
  readonly missing: readonly ComparedField[];
}

/** Lists are compared as sets, texts without regard to space around them. */
function keyOf(value: unknown): string {
  if (Array.isArray(value)) {
    return JSON.stringify(value.map(item => JSON.stringify(item)).sort());
  }
  return typeof value === 'string' ? value.trim() : '';
}

const EMPTY = new Set(['', '[]']);

/** Sorts the fields of two or more initiatives into what differs and what does not. */
export function compareRows(
  views: readonly Pick<InitiativeView, 'initiative'>[],
): CompareRows {
  const rows = COMPARED_FIELDS.map(field => {
    const values = views.map(view => view.initiative[field]);
    return { field, values, keys: new Set(values.map(keyOf)) };
  });
  const isMissing = ({ keys }: { keys: ReadonlySet<string> }) =>
    [...keys].every(key => EMPTY.has(key));
  const stated = rows.filter(row => !isMissing(row));
  const plain = ({ field, values }: CompareRow): CompareRow => ({
    field,
    values,
  });
  return {
    differing: stated.filter(row => row.keys.size > 1).map(plain),
    same: stated.filter(row => row.keys.size === 1).map(plain),
    missing: rows.filter(isMissing).map(row => row.field),
  };
}
