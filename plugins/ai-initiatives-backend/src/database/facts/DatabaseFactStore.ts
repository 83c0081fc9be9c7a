import type { Knex } from 'knex';
import {
  FactCounts,
  NO_FACT_COUNTS,
} from 'backstage-plugin-ai-initiatives-common';
import type { FactStore } from '../FactStore';
import { countOverdueReviews, countOverlaps } from './linkFacts';
import {
  countDecisions,
  countDeviations,
  countInitiatives,
  countOverdueOutcomes,
} from './recordFacts';

/** Facts on SQLite and PostgreSQL. */
export class DatabaseFactStore implements FactStore {
  constructor(private readonly knex: Knex) {}

  countFacts: FactStore['countFacts'] = async (query, access) => {
    const { knex } = this;
    const counts = new Map<string, FactCounts>();
    if (query.entityRefs.length === 0) {
      return counts;
    }
    const options = { query, access };
    const [initiatives, decisions, overlaps, reviews, deviations, ...outcomes] =
      await Promise.all([
        countInitiatives(knex, query, access),
        countDecisions(knex, query, access),
        countOverlaps(knex, query, access),
        countOverdueReviews(knex, query, access),
        countDeviations(knex, query, access),
        countOverdueOutcomes(knex, 'initiative', options),
        countOverdueOutcomes(knex, 'decision', options),
      ]);
    const add = (
      start: string,
      change: (known: FactCounts) => Partial<FactCounts>,
    ) => {
      const known = counts.get(start) ?? NO_FACT_COUNTS;
      counts.set(start, { ...known, ...change(known) });
    };
    for (const { start, risk_level: level, total } of initiatives) {
      add(start, known => ({
        initiatives: { ...known.initiatives, [level]: Number(total) },
      }));
    }
    for (const { start, standing, reviewed, challenges } of decisions) {
      add(start, () => ({
        decisions: Number(standing),
        reviewedDecisions: Number(reviewed),
        openChallenges: Number(challenges),
      }));
    }
    for (const { start, total } of overlaps) {
      add(start, () => ({ overlaps: Number(total) }));
    }
    for (const { start, total } of reviews) {
      add(start, () => ({ overdueReviews: Number(total) }));
    }
    for (const { start, total } of deviations) {
      add(start, () => ({ principlesDeviatedFrom: Number(total) }));
    }
    for (const { start, total } of outcomes.flat()) {
      add(start, ({ overdueOutcomes }) => ({
        overdueOutcomes: overdueOutcomes + Number(total),
      }));
    }
    return counts;
  };
}
