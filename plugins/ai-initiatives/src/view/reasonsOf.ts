import type {
  OverlapKind,
  OverlapMeasure,
  SharedEntity,
} from 'backstage-plugin-ai-initiatives-common';

export type Reason =
  | { readonly type: 'terms'; readonly text: string }
  | { readonly type: 'entity'; readonly entity: SharedEntity }
  /** A tool that two initiatives put to different uses. */
  | { readonly type: 'tool'; readonly entity: SharedEntity }
  | { readonly type: 'kind'; readonly kind: OverlapKind };

const KIND_OF_ENTITY: Record<SharedEntity['kind'], OverlapKind> = {
  data: 'same-data',
  tools: 'same-tool',
  systems: 'same-system',
};

/** The strongest reasons first: a copied text, words, entities, then what is left unsaid. */
export function reasonsOf(
  measure: Pick<OverlapMeasure, 'evidence' | 'kinds'>,
  limits: { readonly terms: number; readonly entities: number },
): readonly Reason[] {
  const { terms, entities } = measure.evidence;
  const words = terms
    .slice(0, limits.terms)
    .map(({ label, typed }) => (typed ? `${typed} ~ ${label}` : label));
  const named = entities.slice(0, limits.entities);
  const said = new Set<OverlapKind>(named.map(e => KIND_OF_ENTITY[e.kind]));
  if (words.length > 0) {
    said.add('same-problem');
  }
  const copied = measure.kinds.filter(kind => kind === 'same-text');
  copied.forEach(kind => said.add(kind));
  return [
    ...copied.map(kind => ({ type: 'kind' as const, kind })),
    ...(words.length > 0
      ? [{ type: 'terms' as const, text: words.join(' · ') }]
      : []),
    ...named.map(entity =>
      entity.kind === 'tools' && !measure.kinds.includes('same-problem')
        ? { type: 'tool' as const, entity }
        : { type: 'entity' as const, entity },
    ),
    ...measure.kinds
      .filter(kind => !said.has(kind))
      .map(kind => ({ type: 'kind' as const, kind })),
  ];
}
