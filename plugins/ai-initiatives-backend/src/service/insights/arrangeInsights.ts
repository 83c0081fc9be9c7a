import {
  DomainStages,
  EntityLabel,
  INITIATIVE_STAGES,
  Insights,
  PrincipleUse,
  quarterOf,
  QuarterOutcomes,
  REVIEW_SUBJECT_KINDS,
  ReviewCounts,
  StageCounts,
} from 'backstage-plugin-ai-initiatives-common';
import type { InsightTallies, StageTally } from '../../database/InsightStore';

const MOST_DOMAINS = 200;
const MOST_PRINCIPLES = 100;
const MOST_QUARTERS = 400;

function sum(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((total, { count }) => total + count, 0);
}

function groupBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) {
      group.push(item);
    } else {
      groups.set(keyOf(item), [item]);
    }
  }
  return groups;
}

/** By code point, whatever language people speak. */
function byText(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

function countStages(tallies: readonly StageTally[]): StageCounts {
  return Object.fromEntries(
    INITIATIVE_STAGES.map(stage => [
      stage,
      sum(tallies.filter(tally => tally.stage === stage)),
    ]),
  ) as StageCounts;
}

/** The domains that initiatives are in, the largest first, those in none last. */
export function arrangeDomains(
  tallies: InsightTallies['domains'],
): readonly (Omit<DomainStages, 'domain'> & { readonly ref?: string })[] {
  return [...groupBy(tallies, ({ domain }) => domain)]
    .map(([ref, ofDomain]) => ({
      ...(ref !== undefined && { ref }),
      stages: countStages(ofDomain),
      total: sum(ofDomain),
    }))
    .sort(
      (a, b) =>
        Number(a.ref === undefined) - Number(b.ref === undefined) ||
        b.total - a.total ||
        byText(a.ref, b.ref),
    )
    .slice(0, MOST_DOMAINS);
}

function arrangeOutcomes(
  tallies: InsightTallies['outcomes'],
): readonly QuarterOutcomes[] {
  return [...groupBy(tallies, ({ month }) => quarterOf(month))]
    .map(([quarter, inQuarter]) => {
      const of = (wanted: string) =>
        sum(inQuarter.filter(({ result }) => result === wanted));
      return {
        quarter,
        met: of('met'),
        missed: of('missed'),
        overdue: of('unknown'),
      };
    })
    .sort((a, b) => byText(a.quarter, b.quarter))
    .slice(-MOST_QUARTERS);
}

function timesCited(use: PrincipleUse): number {
  return use.upheld + use.deviated + use.initiatives;
}

function arrangeReviews(
  tallies: InsightTallies['reviews'],
): readonly ReviewCounts[] {
  return REVIEW_SUBJECT_KINDS.map(kind => {
    const of = (wanted: string) =>
      sum(
        tallies.filter(tally => tally.kind === kind && tally.health === wanted),
      );
    return {
      kind,
      onTime: of('onTime'),
      overdue: of('overdue'),
      neverHeld: of('neverHeld'),
    };
  }).filter(
    ({ onTime, overdue, neverHeld }) => onTime + overdue + neverHeld > 0,
  );
}

/** What was counted, in the order in which it is shown. */
export function arrangeInsights(
  tallies: InsightTallies,
  labels: ReadonlyMap<string, EntityLabel>,
): Pick<Insights, 'initiatives' | 'outcomes' | 'principles' | 'reviews'> {
  const principles = [...tallies.principles].sort(
    (a, b) =>
      timesCited(b) - timesCited(a) ||
      byText(a.title, b.title) ||
      byText(a.id, b.id),
  );
  return {
    initiatives: {
      stages: countStages(tallies.stages),
      total: sum(tallies.stages),
      domains: arrangeDomains(tallies.domains).map(({ ref, ...counts }) => ({
        ...(ref !== undefined && { domain: labels.get(ref) }),
        ...counts,
      })),
    },
    outcomes: arrangeOutcomes(tallies.outcomes),
    principles: {
      inForce: principles.length,
      unused: principles.filter(use => timesCited(use) === 0).length,
      items: principles.slice(0, MOST_PRINCIPLES),
    },
    reviews: arrangeReviews(tallies.reviews),
  };
}
