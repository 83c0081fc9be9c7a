import {
  type FacetValue,
  type Initiative,
  INITIATIVE_STAGES,
  type InitiativesApi,
  riskOf,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { isOneOf, pageOf, sortedBy } from './pageOf';
import { hasOutcome, risksByDomain } from './outcomesAndRisks';

type InitiativeCalls = Pick<
  InitiativesApi,
  | 'listInitiatives'
  | 'getInitiativeFacets'
  | 'listRisksByDomain'
  | 'getInitiative'
  | 'createInitiative'
  | 'updateInitiative'
  | 'archiveInitiative'
  | 'restoreInitiative'
  | 'getInitiativeHistory'
>;

function sortValue(item: Initiative, field: string): string {
  switch (field) {
    case 'stage':
      return String(INITIATIVE_STAGES.indexOf(item.stage));
    case 'owner':
      return item.owner;
    case 'updatedAt':
      return item.updatedAt;
    default:
      return item.title;
  }
}

function facet(
  items: readonly Initiative[],
  valueOf: (item: Initiative) => string | undefined,
  labelOf: (value: string) => string = value => value,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  items
    .flatMap(item => valueOf(item) ?? [])
    .forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts]
    .map(([value, count]) => ({ value, label: labelOf(value), count }))
    .sort((a, b) => b.count - a.count);
}

export function initiativeCalls(house: MockHouse): InitiativeCalls {
  const shelf = house.initiatives;
  return {
    listInitiatives: async query => {
      const search = query.search?.toLocaleLowerCase('en-US') ?? '';
      const found = shelf
        .all()
        .filter(item => Boolean(item.archivedAt) === Boolean(query.archived))
        .filter(item =>
          `${item.title} ${item.problem}`
            .toLocaleLowerCase('en-US')
            .includes(search),
        )
        .filter(item => isOneOf(query.stage, item.stage))
        .filter(item => isOneOf(query.owner, item.owner))
        .filter(item => isOneOf(query.topicArea, item.topicArea))
        .filter(
          item =>
            item.tags.some(tag => isOneOf(query.tag, tag)) ||
            !query.tag?.length,
        )
        .filter(item => isOneOf(query.risk, riskOf(item).level))
        .filter(item => hasOutcome(item.expectedOutcomes, query.outcome))
        .filter(
          item =>
            !query.entityRef ||
            item.attachments.some(
              ({ entityRef }) => entityRef === query.entityRef,
            ),
        );
      return pageOf(
        sortedBy(found, query.sort ?? '-updatedAt', sortValue).map(item =>
          house.initiativeSummary(item),
        ),
        query,
      );
    },
    getInitiativeFacets: async () => ({
      stage: facet(house.current(), item => item.stage),
      owner: facet(
        house.current(),
        item => item.owner,
        ref => house.label(ref).title,
      ),
      topicArea: facet(house.current(), item => item.topicArea),
      risk: facet(house.current(), item => riskOf(item).level),
    }),
    listRisksByDomain: async () => ({ items: risksByDomain(house) }),
    getInitiative: async ({ id }) => house.initiativeView(shelf.get(id)),
    createInitiative: async ({ input, idempotencyKey }) =>
      house.initiativeView(shelf.create(input, idempotencyKey)),
    updateInitiative: async ({ id, revision, input }) =>
      house.initiativeView(shelf.change(id, revision, input)),
    archiveInitiative: async ({ id, revision }) =>
      house.initiativeView(shelf.archive(id, revision)),
    restoreInitiative: async ({ id, revision }) =>
      house.initiativeView(shelf.restore(id, revision)),
    getInitiativeHistory: async ({ id }) => shelf.history(id),
  };
}
