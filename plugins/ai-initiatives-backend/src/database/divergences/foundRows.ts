import { isDeepStrictEqual } from 'node:util';
import type { Knex } from 'knex';
import { readExplanation, writeExplanation } from '../overlaps/overlapText';
import type {
  ComparedAnswer,
  DivergencePair,
  FoundDivergences,
  StoredDivergence,
} from '../DivergenceStore';

const CHUNK = 200;

export interface PairRow {
  readonly divergence_id: string;
  readonly left_id: string;
  readonly right_id: string;
  readonly probability: number;
  readonly measure: string;
}

const inOrder = (one: string, other: string) => (one < other ? -1 : 1);

export function toPair(row: PairRow): DivergencePair {
  return {
    left: row.left_id,
    right: row.right_id,
    probability: Number(row.probability),
    explanation: readExplanation(row.measure),
  };
}

async function selectAnswers(knex: Knex): Promise<readonly ComparedAnswer[]> {
  const rows = await knex('divergence_answer').select('*');
  return rows
    .map(row => ({
      decisionId: row.decision_id,
      ...(row.divergence_id !== null && { divergenceId: row.divergence_id }),
      number: Number(row.answer),
      text: row.answer_text,
    }))
    .sort((a, b) => inOrder(a.decisionId, b.decisionId));
}

async function selectDivergences(
  knex: Knex,
): Promise<readonly StoredDivergence[]> {
  const rows = await knex('divergence').select('*');
  const pairRows: PairRow[] = await knex('divergence_pair').select('*');
  const pairs = new Map<string, DivergencePair[]>();
  for (const row of pairRows) {
    const known = pairs.get(row.divergence_id) ?? [];
    pairs.set(row.divergence_id, [...known, toPair(row)]);
  }
  return rows
    .map(row => ({
      id: row.id,
      meanProbability: Number(row.mean_probability),
      pairs: (pairs.get(row.id) ?? []).sort((a, b) =>
        inOrder(`${a.left} ${a.right}`, `${b.left} ${b.right}`),
      ),
    }))
    .sort((a, b) => inOrder(a.id, b.id));
}

export async function selectFound(knex: Knex): Promise<FoundDivergences> {
  return {
    answers: await selectAnswers(knex),
    divergences: await selectDivergences(knex),
  };
}

/** What has to go and what has to come, so that one list becomes the other. */
function difference<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (value: T) => string,
): { readonly gone: readonly string[]; readonly written: readonly T[] } {
  const had = new Map(before.map(value => [idOf(value), value]));
  const has = new Map(after.map(value => [idOf(value), value]));
  const written = after.filter(
    value => !isDeepStrictEqual(had.get(idOf(value)), value),
  );
  const replaced = written.map(idOf).filter(id => had.has(id));
  const removed = [...had.keys()].filter(id => !has.has(id));
  return { gone: [...removed, ...replaced], written };
}

async function deleteByIds(
  trx: Knex.Transaction,
  table: string,
  column: string,
  ids: readonly string[],
): Promise<void> {
  for (let start = 0; start < ids.length; start += CHUNK) {
    await trx(table)
      .whereIn(column, ids.slice(start, start + CHUNK))
      .delete();
  }
}

/** Writes only what is new; says whether anything was. */
export async function replaceFound(
  trx: Knex.Transaction,
  found: FoundDivergences,
): Promise<boolean> {
  const before = await selectFound(trx);
  const answers = difference(
    before.answers,
    found.answers,
    ({ decisionId }) => decisionId,
  );
  const divergences = difference(
    before.divergences,
    found.divergences,
    ({ id }) => id,
  );
  await deleteByIds(trx, 'divergence_answer', 'decision_id', answers.gone);
  await trx.batchInsert(
    'divergence_answer',
    answers.written.map(answer => ({
      decision_id: answer.decisionId,
      divergence_id: answer.divergenceId ?? null,
      answer: answer.number,
      answer_text: answer.text,
    })),
    CHUNK,
  );
  await deleteByIds(trx, 'divergence_pair', 'divergence_id', divergences.gone);
  await deleteByIds(trx, 'divergence', 'id', divergences.gone);
  await trx.batchInsert(
    'divergence',
    divergences.written.map(({ id, meanProbability }) => ({
      id,
      mean_probability: meanProbability,
    })),
    CHUNK,
  );
  await trx.batchInsert(
    'divergence_pair',
    divergences.written.flatMap(({ id, pairs }) =>
      pairs.map(pair => ({
        divergence_id: id,
        left_id: pair.left,
        right_id: pair.right,
        probability: pair.probability,
        measure: writeExplanation(pair.explanation),
      })),
    ),
    CHUNK,
  );
  return [answers, divergences].some(
    ({ gone, written }) => gone.length + written.length > 0,
  );
}
