import type {
  EntityOverview,
  InitiativeSummary,
} from 'backstage-plugin-ai-initiatives-common';

export interface OverviewFilter {
  readonly search: string;
  readonly stage: readonly string[];
}

function contains(search: string, ...texts: readonly (string | undefined)[]) {
  const wanted = search.trim().toLocaleLowerCase();
  return texts.some(text => text?.toLocaleLowerCase().includes(wanted));
}

/** What is left of an overview; totals stay, so that one sees what is filtered out. */
export function filterOverview(
  overview: EntityOverview,
  filter: OverviewFilter,
): EntityOverview {
  const { search, stage } = filter;
  if (!search.trim() && stage.length === 0) {
    return overview;
  }
  const fits = (item: InitiativeSummary) =>
    (stage.length === 0 || stage.includes(item.stage)) &&
    contains(search, item.title, item.excerpt, item.owner.title);
  return {
    ...overview,
    initiatives: overview.initiatives.filter(({ initiative }) =>
      fits(initiative),
    ),
    similar: overview.similar.filter(
      ({ left, right }) => fits(left) || fits(right),
    ),
    decisions: overview.decisions.filter(({ decision }) =>
      contains(
        search,
        decision.title,
        decision.question,
        decision.chosenOption,
        decision.owner.title,
      ),
    ),
  };
}
