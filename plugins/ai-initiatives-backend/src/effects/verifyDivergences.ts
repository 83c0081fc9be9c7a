import { isDeepStrictEqual } from 'node:util';
import { ServiceUnavailableError } from '@backstage/errors';
import {
  placeVerdicts,
  VerificationReport,
} from 'backstage-plugin-ai-initiatives-common';
import {
  divergenceIdsOf,
  DivergenceState,
  DivergenceStore,
  FoundDivergences,
} from '../database/DivergenceStore';
import type { OverlapWords } from '../overlap/overlapWords';
import { membersOf, readDecisions } from './DivergenceUpkeep';
import { inSlices } from './inSlices';
import { planDivergences } from './planDivergences';

const TRIES = 3;
const MOST_DETAILS = 20;
const NEVER = new AbortController().signal;

type Violation = VerificationReport['violations'][number];

function different<T>(options: {
  invariant: string;
  stored: readonly T[];
  expected: readonly T[];
  nameOf: (value: T) => string;
}): readonly Violation[] {
  const { invariant, stored, expected, nameOf } = options;
  const has = new Map(stored.map(value => [nameOf(value), value]));
  const should = new Map(expected.map(value => [nameOf(value), value]));
  return [...new Set([...has.keys(), ...should.keys()])]
    .filter(name => !isDeepStrictEqual(has.get(name), should.get(name)))
    .slice(0, MOST_DETAILS)
    .map(name => ({
      invariant,
      detail: `${name} differs from a computation from scratch`,
    }));
}

/** Ids are given, not computed: a divergence is named by its members. */
function withoutIds(found: FoundDivergences) {
  const names = new Map(
    membersOf(found).map(({ id, members }) => [
      id,
      `'${members[0]}' and ${members.length - 1} more`,
    ]),
  );
  return {
    answers: found.answers.map(answer => ({
      ...answer,
      divergenceId: names.get(answer.divergenceId ?? ''),
    })),
    divergences: found.divergences.map(divergence => ({
      ...divergence,
      id: names.get(divergence.id) ?? divergence.id,
    })),
  };
}

async function compare(
  store: DivergenceStore,
  words: OverlapWords,
): Promise<readonly Violation[]> {
  const found = await store.getFound();
  const verdicts = await store.getOpenVerdicts();
  const decisions = await readDecisions(store, NEVER);
  let next = 0;
  const plan = await inSlices(
    planDivergences({
      decisions,
      words,
      previous: [],
      newId: () => `${(next += 1)}`,
    }),
    NEVER,
  );
  const stored = withoutIds(found);
  const expected = withoutIds(plan.found);
  return [
    ...different({
      invariant: 'divergences equal a computation from scratch',
      stored: stored.divergences,
      expected: expected.divergences,
      nameOf: ({ id }) => `the divergence of ${id}`,
    }),
    ...different({
      invariant: 'compared answers equal a computation from scratch',
      stored: stored.answers,
      expected: expected.answers,
      nameOf: ({ decisionId }) => `the answer of '${decisionId}'`,
    }),
    ...different({
      invariant: 'verdicts are where their decisions are',
      stored: verdicts,
      expected: placeVerdicts({
        verdicts,
        divergenceIds: divergenceIdsOf(found.answers),
        wordings: plan.wordings,
      }),
      nameOf: ({ id }) => `the verdict '${id}'`,
    }),
  ];
}

function isOwed({ through, latest }: DivergenceState): boolean {
  return through !== latest;
}

/**
 * Compares what several teams have answered with what decisions give from
 * scratch. While a change is still to be seen to, only that it is not owed for too
 * long. Throws a ServiceUnavailableError when it is changing all the time.
 */
export async function verifyDivergences(options: {
  store: DivergenceStore;
  words: OverlapWords;
  pendingSince: Date;
}): Promise<VerificationReport['violations']> {
  const { store, words, pendingSince } = options;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const state = await store.getState();
    if (isOwed(state)) {
      const since = await store.getOwedSince(state.through);
      return since !== undefined && since < pendingSince.toISOString()
        ? [
            {
              invariant: 'no effect is pending too long',
              detail: `answers of decisions changed on ${since} were not compared`,
            },
          ]
        : [];
    }
    const violations = await compare(store, words);
    const after = await store.getState();
    if (after.stamp === state.stamp && !isOwed(after)) {
      return violations;
    }
  }
  throw new ServiceUnavailableError(
    'Answers of decisions are being compared at the moment; verify again when that is done',
  );
}
