import type { Knex } from 'knex';
import type {
  DivergenceVerdictKind,
  Page,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import {
  selectPage,
  DecisionSummaryRow,
  toDecisionSummary,
  withOwner,
} from '../listQuery';
import type {
  DivergencePair,
  ReadableAnswer,
  ReadableDivergence,
  StoredDivergenceQuery,
} from '../DivergenceStore';
import { PairRow, toPair } from './foundRows';
import {
  divergenceParts,
  matchingDivergences,
  readableAnswers,
  uncoveredAnswers,
  visibleVerdicts,
} from './readableAnswers';

type AnswerRow = DecisionSummaryRow & {
  readonly divergence_id: string;
  readonly body: string;
  readonly answer: unknown;
  readonly answer_text: string;
};

interface VerdictRow {
  readonly id: string;
  readonly divergence_id: string;
  readonly verdict: DivergenceVerdictKind;
  readonly reason: string | null;
  readonly given_by: string;
  readonly given_at: string;
  readonly uncovered: unknown;
}

function groupBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  }
  return groups;
}

async function answersIn(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<ReadonlyMap<string, readonly ReadableAnswer[]>> {
  const rows: AnswerRow[] = await withOwner(
    readableAnswers(knex, access),
    'decision',
  )
    .whereIn('a.divergence_id', [...ids])
    .orderBy('a.decision_id')
    .select('a.divergence_id', 'a.answer', 'a.answer_text', 'r.body');
  const groups = groupBy(rows, row => row.divergence_id);
  return new Map(
    [...groups].map(([id, members]) => [
      id,
      members.map(row => ({
        decision: JSON.parse(row.body),
        summary: toDecisionSummary(row, access),
        answer: row.answer_text,
        number: Number(row.answer),
      })),
    ]),
  );
}

/** Pairs of which both sides are among the answers. */
async function pairsIn(
  knex: Knex,
  answers: ReadonlyMap<string, readonly ReadableAnswer[]>,
): Promise<ReadonlyMap<string, readonly DivergencePair[]>> {
  const readable = new Set(
    [...answers.values()].flat().map(({ decision }) => decision.id),
  );
  const rows: PairRow[] = await knex('divergence_pair')
    .whereIn('divergence_id', [...answers.keys()])
    .orderBy(['left_id', 'right_id'])
    .select('*');
  const pairs = groupBy(
    rows.filter(row => readable.has(row.left_id) && readable.has(row.right_id)),
    row => row.divergence_id,
  );
  return new Map([...pairs].map(([id, rowsOf]) => [id, rowsOf.map(toPair)]));
}

async function verdictsOn(
  knex: Knex,
  ids: readonly string[],
  access: Access,
): Promise<ReadonlyMap<string, ReadableDivergence['verdicts']>> {
  const { answered } = divergenceParts(knex, access);
  const rows: VerdictRow[] = await visibleVerdicts(knex, access)
    .with('answered', answered)
    .whereIn('v.divergence_id', [...ids])
    .orderBy('v.seq', 'desc')
    .select('v.*')
    .select({ uncovered: uncoveredAnswers(knex).limit(1) });
  const groups = groupBy(rows, row => row.divergence_id);
  return new Map(
    [...groups].map(([id, verdicts]) => [
      id,
      verdicts.map(row => ({
        id: row.id,
        verdict: row.verdict,
        reason: row.reason ?? undefined,
        by: row.given_by,
        at: row.given_at,
        outdated: row.uncovered !== null,
      })),
    ]),
  );
}

/** That with the most teams first; each with at least two the caller may read of. */
export async function listDivergences(
  knex: Knex,
  query: StoredDivergenceQuery,
  access: Access,
): Promise<Page<ReadableDivergence>> {
  const page = await selectPage<{ divergence_id: string; teams: unknown }>({
    knex,
    parts: divergenceParts(knex, access),
    filtered: matchingDivergences(knex, query, access),
    columns: ['s.divergence_id', 's.teams'],
    order: [
      { column: 's.teams', order: 'desc' },
      { column: 's.answers', order: 'desc' },
      { column: 'd.mean_probability', order: 'desc' },
      { column: 's.divergence_id', order: 'asc' },
    ],
    limit: query.limit ?? 20,
    offset: query.offset ?? 0,
    few: true,
    show: rows => rows.select('page.divergence_id', 'page.teams'),
  });
  const ids = page.items.map(row => row.divergence_id);
  if (ids.length === 0) {
    return { ...page, items: [] };
  }
  const answers = await answersIn(knex, ids, access);
  const pairs = await pairsIn(knex, answers);
  const verdicts = await verdictsOn(knex, ids, access);
  const items = page.items.flatMap(({ divergence_id: id, teams }) => {
    const found = answers.get(id);
    return found
      ? {
          id,
          teams: Number(teams),
          answers: found,
          pairs: pairs.get(id) ?? [],
          verdicts: verdicts.get(id) ?? [],
        }
      : [];
  });
  return { ...page, items };
}

/** How many answers were compared, of those the caller may read. */
export async function countCompared(
  knex: Knex,
  access: Access,
): Promise<number> {
  const [{ total }] = await readableAnswers(knex, access).count({ total: '*' });
  return Number(total);
}

/** Whether there may be something to tell of a decision at all. */
export async function isInDivergence(
  knex: Knex,
  decisionId: string,
): Promise<boolean> {
  const row = await knex('divergence_answer')
    .where('decision_id', decisionId)
    .whereNotNull('divergence_id')
    .first('decision_id');
  return row !== undefined;
}
