import type { ResolutionKind } from 'backstage-plugin-ai-initiatives-common';

/** Values that stay in the URL; empty ones are left out. */
export type LinkFilters = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

/** The statement of an outcome of which somebody is about to say what came of it. */
type OutcomePrefill = { readonly outcome?: string };

/** Paths of the plugin's own pages, as plain strings. */
export interface Links {
  initiatives(filters?: LinkFilters): string;
  initiative(id: string, prefill?: OutcomePrefill): string;
  registerInitiative(prefill?: {
    readonly entityRef?: string;
    readonly buildsOn?: string;
  }): string;
  editInitiative(id: string): string;
  importInitiatives(): string;
  overlaps(filters?: LinkFilters): string;
  overlapGroup(id: string): string;
  compare(
    ids: readonly string[],
    prefill?: { readonly settle?: ResolutionKind },
  ): string;
  decisions(filters?: LinkFilters): string;
  decision(id: string, prefill?: OutcomePrefill): string;
  newDecision(prefill?: {
    readonly entityRef?: string;
    readonly initiative?: string;
    readonly supersedes?: string;
    /** Id of a divergence. */
    readonly settles?: string;
    readonly amends?: string;
    readonly buildsOn?: string;
  }): string;
  divergences(filters?: LinkFilters): string;
  divergence(id: string): string;
  editDecision(id: string): string;
  reviews(filters?: LinkFilters): string;
  review(id: string): string;
  principles(filters?: LinkFilters): string;
  principle(id: string): string;
  newPrinciple(): string;
  editPrinciple(id: string): string;
}

export const DEFAULT_ROOT_PATH = '/ai-initiatives';

function searchOf(filters: LinkFilters = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    [value]
      .flat()
      .filter(item => item !== undefined && item !== '')
      .forEach(item => search.append(name, String(item)));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

export function createLinks(rootPath: string): Links {
  const root = rootPath.replace(/\/+$/, '');
  const path = (...segments: readonly string[]) =>
    [root, ...segments.map(encodeURIComponent)].join('/');
  return {
    initiatives: filters => path('initiatives') + searchOf(filters),
    initiative: (id, prefill) => path('initiatives', id) + searchOf(prefill),
    registerInitiative: prefill =>
      path('initiatives', 'new') + searchOf(prefill),
    editInitiative: id => path('initiatives', id, 'edit'),
    importInitiatives: () => path('initiatives', 'import'),
    overlaps: filters => path('overlaps') + searchOf(filters),
    overlapGroup: id => path('overlaps', 'groups', id),
    compare: (ids, prefill) =>
      path('overlaps', 'compare') + searchOf({ id: ids, ...prefill }),
    decisions: filters => path('decisions') + searchOf(filters),
    decision: (id, prefill) => path('decisions', id) + searchOf(prefill),
    newDecision: prefill => path('decisions', 'new') + searchOf(prefill),
    divergences: filters => path('decisions', 'divergence') + searchOf(filters),
    divergence: id => path('decisions', 'divergence', id),
    editDecision: id => path('decisions', id, 'edit'),
    reviews: filters => path('reviews') + searchOf(filters),
    review: id => path('reviews', id),
    principles: filters => path('principles') + searchOf(filters),
    principle: id => path('principles', id),
    newPrinciple: () => path('principles', 'new'),
    editPrinciple: id => path('principles', id, 'edit'),
  };
}
