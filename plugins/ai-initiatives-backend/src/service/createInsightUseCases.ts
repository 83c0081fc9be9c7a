import { InputError } from '@backstage/errors';
import {
  describeValue,
  EntityLabel,
  isPlainDay,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { InsightStore, InsightTallies } from '../database/InsightStore';
import type { UnguardedInitiativesService } from './InitiativesService';
import { arrangeDomains, arrangeInsights } from './insights/arrangeInsights';
import { gatherFacts } from './insights/gatherFacts';
import { tallyFacts } from './insights/tallyFacts';
import type { ReviewClock } from './reviews/viewReview';

/** Groups that are named. */
const GROUPS = 10;

/** The clock of the company, which also knows when its days end. */
export interface InsightClock extends ReviewClock {
  /** The instant at which the next day begins. */
  readonly endOf: (day: string) => string;
}

function checkDay(asOf: string, today: string): void {
  if (!isPlainDay(asOf)) {
    throw new InputError(
      `asOf must be a calendar day such as 2026-06-30 (got ${describeValue(
        asOf,
      )})`,
    );
  }
  if (asOf > today) {
    throw new InputError(
      `asOf must not be after today, ${today} (got ${describeValue(asOf)})`,
    );
  }
}

/** Where efforts converge, diverge and stall, now or on a day that is past. */
export function createInsightUseCases(options: {
  store: Pick<InitiativesStore, 'getLabels'>;
  insights: InsightStore;
  clock: InsightClock;
}): Pick<UnguardedInitiativesService, 'getInsights'> {
  const { store, insights, clock } = options;

  async function tallyPast(
    day: string,
    access: Access,
  ): Promise<InsightTallies> {
    const facts = await gatherFacts({
      ...{ store: insights, access },
      instant: clock.endOf(day),
    });
    const domainsByEntity = await insights.domainsByEntity(access);
    return tallyFacts({ facts, domainsByEntity, day });
  }

  async function labelled(tallies: InsightTallies, access: Access) {
    const refs = arrangeDomains(tallies.domains).flatMap(({ ref }) =>
      ref === undefined ? [] : [ref],
    );
    const labels = await store.getLabels(refs, access);
    return arrangeInsights(
      tallies,
      new Map<string, EntityLabel>(labels.map(label => [label.ref, label])),
    );
  }

  return {
    async getInsights({ asOf }, { access }) {
      const today = clock.dayOf(clock.now());
      if (asOf !== undefined) {
        checkDay(asOf, today);
        const tallies = await tallyPast(asOf, access);
        return { day: asOf, today, ...(await labelled(tallies, access)) };
      }
      const [tallies, groups, divergences] = await Promise.all([
        insights.tallyInsights(today, access),
        insights.largestGroups(GROUPS, access),
        insights.countDivergences(access),
      ]);
      const arranged = await labelled(tallies, access);
      return { day: today, today, ...arranged, groups, divergences };
    },
  };
}
