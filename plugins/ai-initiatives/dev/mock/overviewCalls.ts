import {
  type EntityLabel,
  type InitiativesApi,
  type Overlap,
  type Reach,
  type ReachPath,
} from 'backstage-plugin-ai-initiatives-common';
import { successorsOf } from './lineage';
import type { MockHouse } from './MockHouse';
import { reviewSummary } from './reviewSummary';
import { outcomesOf, risksOf } from './outcomesAndRisks';
import { ownershipOf } from './ownershipOf';

interface Way {
  readonly reach: Reach;
  readonly path: readonly EntityLabel[];
}

/** The page's entity, what it is part of, and what it leans on. */
function waysFrom(house: MockHouse, ref: string): ReadonlyMap<string, Way> {
  const start = house.label(ref);
  const ways = new Map<string, Way>([
    [ref, { reach: 'direct', path: [start] }],
  ]);
  const add = (reach: Reach, from: string, target: string) => {
    const before = ways.get(from)?.path ?? [start];
    if (!ways.has(target)) {
      ways.set(target, { reach, path: [...before, house.label(target)] });
    }
  };
  const isWhole = (target: string) => /^(system|domain):/.test(target);
  const wholes = house.related(ref, 'partOf').filter(isWhole);
  wholes.forEach(whole => add('inherited', ref, whole));
  wholes.forEach(whole =>
    house
      .related(whole, 'partOf')
      .filter(isWhole)
      .forEach(domain => add('inherited', whole, domain)),
  );
  house
    .related(ref, 'dependsOn', 'consumesApi')
    .forEach(target => add('upstream', ref, target));
  return ways;
}

const ORDER: readonly Reach[] = ['direct', 'inherited', 'upstream'];

/** The nearest of an item's attachments that lies on a way. */
function place<TLink extends { entityRef: string }>(
  ways: ReadonlyMap<string, Way>,
  links: readonly TLink[],
  roleOf: (link: TLink) => string,
): ReachPath | undefined {
  return links
    .flatMap(link => {
      const way = ways.get(link.entityRef);
      return way ? [{ ...way, role: roleOf(link) }] : [];
    })
    .sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach))[0];
}

function faceLeft(pair: Overlap, ours: ReadonlySet<string>): Overlap {
  return ours.has(pair.left.id)
    ? pair
    : { ...pair, left: pair.right, right: pair.left };
}

export function overviewCalls(
  house: MockHouse,
): Pick<InitiativesApi, 'getEntityOverview'> {
  return {
    getEntityOverview: async ({ entityRef, limit = 20 }) => {
      const ways = waysFrom(house, entityRef);
      const isOwner = /^(group|user):/.test(entityRef);
      const owned: ReachPath = {
        reach: 'direct',
        path: [house.label(entityRef)],
        role: 'owner',
      };
      const initiatives = house.current().flatMap(item => {
        const placed =
          isOwner && item.owner === entityRef
            ? owned
            : place(ways, item.attachments, ({ role }) => role);
        return placed
          ? [{ ...placed, initiative: house.initiativeSummary(item) }]
          : [];
      });
      const decisions = house.decisions.all().flatMap(item => {
        const placed = place(ways, item.entities, ({ relation }) => relation);
        return placed && !item.archivedAt
          ? [
              {
                ...placed,
                decision: house.decisionSummary(item),
                successors: successorsOf(house, item.id),
              },
            ]
          : [];
      });
      const ours = new Set(
        initiatives
          .filter(({ reach }) => reach === 'direct')
          .map(({ initiative }) => initiative.id),
      );
      const similar = house
        .overlaps()
        .filter(
          ({ left, right }) =>
            left.owner.ref !== right.owner.ref &&
            (ours.has(left.id) || ours.has(right.id)),
        )
        .map(pair => faceLeft(pair, ours));
      const principles = house.principles
        .all()
        .filter(
          ({ status, archivedAt }) => status === 'in-force' && !archivedAt,
        )
        .flatMap(item => {
          const way = item.scope ? ways.get(item.scope) : undefined;
          const principle = house.principleSummary(item);
          const isNear = way && way.reach !== 'upstream';
          return !item.scope || isNear
            ? [{ principle, path: way?.path ?? [] }]
            : [];
        });
      const byReach = (a: ReachPath, b: ReachPath) =>
        ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach);
      const planned = [
        house.reviews.nextOf({ kind: 'entity', ref: entityRef }) ?? [],
      ].flat();
      const reviews = decisions
        .flatMap(({ decision }) =>
          house.decisions.get(decision.id).status === 'superseded'
            ? []
            : house.decisions.get(decision.id).reviewBy ?? [],
        )
        .concat(planned.map(({ dueOn }) => dueOn))
        .sort();
      return {
        entity: house.label(entityRef),
        initiatives: [...initiatives].sort(byReach).slice(0, limit),
        initiativesTotal: initiatives.length,
        decisions: [...decisions].sort(byReach).slice(0, limit),
        decisionsTotal: decisions.length,
        principles: principles.slice(0, limit),
        principlesTotal: principles.length,
        openChallenges: decisions.reduce(
          (total, { decision }) => total + decision.openChallenges,
          0,
        ),
        similar: similar.slice(0, Math.ceil(limit / 4)),
        similarTotal: similar.length,
        nextReview: reviews[0],
        reviews: planned.map(review => reviewSummary(house, review)),
        outcomes: outcomesOf(house, initiatives, decisions),
        risks: risksOf(house, entityRef),
        ...(isOwner && { ownership: ownershipOf(house, entityRef, limit) }),
      };
    },
  };
}
