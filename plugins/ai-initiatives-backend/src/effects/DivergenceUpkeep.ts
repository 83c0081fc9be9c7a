import { createHash } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  answerOf,
  comparedQuestion,
  DecisionRecord,
} from 'backstage-plugin-ai-initiatives-common';
import type {
  DivergenceState,
  DivergenceStore,
  FoundDivergences,
} from '../database/DivergenceStore';
import type { OverlapWords } from '../overlap/overlapWords';
import type { Effect } from './EffectsRunner';
import { inSlices } from './inSlices';
import { DIVERGENCE_RULES, planDivergences } from './planDivergences';

const PAGE = 500;
const MOST_LOST_RACES = 20;
/** Unless told to leave nothing undone, so much of the time is for others. */
const REST_PER_WORK = 10;

/** Members by divergence, as they are stored. */
export function membersOf({ answers, divergences }: FoundDivergences) {
  const members = new Map<string, string[]>(
    divergences.map(({ id }) => [id, []]),
  );
  for (const { decisionId, divergenceId } of answers) {
    members.get(divergenceId ?? '')?.push(decisionId);
  }
  return [...members].map(([id, ids]) => ({ id, members: ids }));
}

export async function readDecisions(
  store: DivergenceStore,
  signal: AbortSignal,
): Promise<readonly DecisionRecord[]> {
  const decisions: DecisionRecord[] = [];
  let afterId: string | undefined = '';
  while (afterId !== undefined) {
    signal.throwIfAborted();
    const page = await store.getSourcePage({ afterId, limit: PAGE });
    decisions.push(...page.decisions);
    afterId = page.next;
  }
  return decisions;
}

function* digestOf(
  decisions: readonly DecisionRecord[],
): Generator<undefined, string> {
  const hash = createHash('sha256');
  for (const decision of decisions) {
    const { id, owner } = decision;
    const [asked, answered] = [comparedQuestion(decision), answerOf(decision)];
    hash.update(JSON.stringify([id, owner, asked, answered]));
    yield undefined;
  }
  return hash.digest('hex');
}

/**
 * Keeps what several teams have answered equal to what a computation from scratch
 * would give. Reads and computes outside transactions, then writes only if nobody
 * else did: any number of replicas may run it at once.
 */
export class DivergenceUpkeep implements Effect {
  private restUntil = -Infinity;

  constructor(
    private readonly options: {
      readonly store: DivergenceStore;
      readonly words: OverlapWords;
      readonly logger: LoggerService;
      /** A fresh id for a divergence. */
      readonly newId: () => string;
    },
  ) {}

  async run(
    signal: AbortSignal,
    { settle = false }: { settle?: boolean } = {},
  ): Promise<void> {
    for (let lostRaces = 0; lostRaces <= MOST_LOST_RACES; lostRaces++) {
      const state = await this.options.store.getState();
      if (state.through === state.latest && state.rules === this.rules()) {
        return;
      }
      if (!settle && performance.now() < this.restUntil) {
        return;
      }
      const start = performance.now();
      const applied = await this.compute(state, signal);
      const end = performance.now();
      this.restUntil = end + (end - start) * REST_PER_WORK;
      if (applied && !settle) {
        return;
      }
    }
    this.options.logger.debug('Divergences are left to others');
  }

  private rules(): string {
    return `${DIVERGENCE_RULES} ${this.options.words.language}`;
  }

  private async compute(
    state: DivergenceState,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { store, words, newId } = this.options;
    const rules = this.rules();
    const decisions = await readDecisions(store, signal);
    const digest = await inSlices(digestOf(decisions), signal);
    const { stamp, latest: through } = state;
    const change = { stamp, through, rules, digest };
    if (digest === state.digest && rules === state.rules) {
      return store.apply({ ...change, wordings: new Map() });
    }
    const previous = membersOf(await store.getFound());
    const plan = await inSlices(
      planDivergences({ decisions, words, previous, newId }),
      signal,
    );
    return store.apply({ ...change, ...plan });
  }
}
