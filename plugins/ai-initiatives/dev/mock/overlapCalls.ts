import { NotFoundError } from '@backstage/errors';
import {
  type InitiativesApi,
  type InitiativeSummary,
  type Overlap,
  type OverlapGroup,
} from 'backstage-plugin-ai-initiatives-common';
import { measureLikeness, wordsOf } from './measureLikeness';
import type { MockHouse } from './MockHouse';
import { isOneOf, pageOf } from './pageOf';

type OverlapCalls = Pick<
  InitiativesApi,
  | 'findSimilarWork'
  | 'compareInitiatives'
  | 'listOverlaps'
  | 'listOverlapGroups'
  | 'getOverlapGroup'
>;

const TOO_FEW_WORDS = 3;

/** Overlaps that hang together through likely pairs. */
function groupsOf(pairs: readonly Overlap[]): readonly OverlapGroup[] {
  const groups: Set<string>[] = [];
  const members = new Map<string, InitiativeSummary>();
  pairs
    .filter(({ band }) => band === 'likely')
    .forEach(({ left, right }) => {
      members.set(left.id, left).set(right.id, right);
      const touched = groups.filter(
        group => group.has(left.id) || group.has(right.id),
      );
      const merged = new Set([left.id, right.id]);
      touched.forEach(group => {
        group.forEach(id => merged.add(id));
        groups.splice(groups.indexOf(group), 1);
      });
      groups.push(merged);
    });
  return groups.map(group => {
    const items = [...group].flatMap(id => members.get(id) ?? []);
    const inside = pairs.filter(
      ({ left, right }) => group.has(left.id) && group.has(right.id),
    );
    const total = inside.reduce((sum, pair) => sum + pair.probability, 0);
    return {
      id: [...group].sort()[0],
      name: items[0].title,
      members: items,
      teams: new Set(items.map(({ owner }) => owner.ref)).size,
      meanProbability: total / inside.length,
    };
  });
}

export function overlapCalls(house: MockHouse): OverlapCalls {
  return {
    findSimilarWork: async draft => {
      const subject = {
        title: draft.title ?? '',
        problem: draft.problem ?? '',
        outputs: draft.outputs,
        tags: draft.tags ?? [],
        attachments: draft.attachments ?? [],
      };
      if (wordsOf(subject).size < TOO_FEW_WORDS) {
        return { tooLittle: true, items: [] };
      }
      const corpus = house.current();
      const items = corpus
        .filter(({ id }) => id !== draft.except)
        .flatMap(item => {
          const measure = measureLikeness({
            left: subject,
            right: item,
            corpus,
            label: house.label,
          });
          return measure
            ? [{ initiative: house.initiativeSummary(item), ...measure }]
            : [];
        })
        .sort((a, b) => b.probability - a.probability)
        .slice(0, 5);
      return { tooLittle: false, items };
    },
    compareInitiatives: async ({ ids }) => {
      const records = ids.map(id => house.initiatives.get(id));
      const pairs = records.flatMap((left, index) =>
        records.slice(index + 1).map(right => {
          const poor = [left, right].find(
            item => wordsOf(item).size < TOO_FEW_WORDS,
          );
          const measure = measureLikeness({
            left,
            right,
            corpus: house.current(),
            label: house.label,
          }) ?? {
            probability: 0.05,
            band: 'listed' as const,
            kinds: [],
            evidence: {
              terms: [],
              entities: [],
              subjectShare: 0,
              otherShare: 1,
            },
          };
          return {
            left: left.id,
            right: right.id,
            ...measure,
            tooLittle: poor?.id,
            resolution: house.resolutions.openOf(left.id, right.id),
          };
        }),
      );
      return { initiatives: records.map(house.initiativeView), pairs };
    },
    listOverlaps: async query => {
      const sides = (pair: Overlap) => [pair.left, pair.right];
      const found = house
        .overlaps()
        .map(pair => ({
          ...pair,
          resolution: house.resolutions.openOf(pair.left.id, pair.right.id),
        }))
        .filter(
          ({ resolution }) =>
            query.settled === undefined ||
            query.settled === (resolution?.status === 'effective'),
        )
        .filter(
          ({ left, right }) =>
            query.crossTeam === false || left.owner.ref !== right.owner.ref,
        )
        .filter(pair => !query.band || pair.band === query.band)
        .filter(
          ({ kinds }) =>
            !query.kind?.length ||
            kinds.some(kind => isOneOf(query.kind, kind)),
        )
        .filter(pair =>
          sides(pair).some(
            side => !query.initiative || side.id === query.initiative,
          ),
        )
        .filter(pair =>
          sides(pair).some(side => isOneOf(query.owner, side.owner.ref)),
        )
        .filter(pair =>
          sides(pair).some(side => isOneOf(query.stage, side.stage)),
        )
        .filter(pair =>
          sides(pair).some(
            side =>
              !query.entityRef ||
              side.attachments.some(
                ({ entityRef }) => entityRef === query.entityRef,
              ),
          ),
        );
      return pageOf(found, query);
    },
    listOverlapGroups: async query => pageOf(groupsOf(house.overlaps()), query),
    getOverlapGroup: async ({ id }) => {
      const overlaps = house.overlaps();
      const group = groupsOf(overlaps).find(item => item.id === id);
      if (!group) {
        throw new NotFoundError(`No overlap group '${id}'`);
      }
      const ids = new Set(group.members.map(member => member.id));
      const pairs = overlaps
        .filter(({ left, right }) => ids.has(left.id) && ids.has(right.id))
        .map(pair => ({
          ...pair,
          resolution: house.resolutions.openOf(pair.left.id, pair.right.id),
        }));
      return {
        id,
        name: group.name,
        members: group.members.map(member =>
          house.initiativeView(house.initiatives.get(member.id)),
        ),
        membersTotal: group.members.length,
        teams: group.teams,
        terms: pairs[0].evidence.terms,
        pairs,
        pairsTotal: pairs.length,
      };
    },
  };
}
