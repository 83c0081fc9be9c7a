import {
  bandOf,
  type EntityLabel,
  type OverlapKind,
  type OverlapMeasure,
  type SharedEntity,
} from 'backstage-plugin-ai-initiatives-common';

/** The part of an initiative that is compared. */
export interface Comparable {
  readonly title: string;
  readonly problem: string;
  readonly outputs?: string;
  readonly tags: readonly string[];
  readonly attachments: readonly {
    readonly entityRef: string;
    readonly role: string;
  }[];
}

const STOP = new Set(
  'the and for with from that this are was were not they them their into when what which while who its has have had can our more than only each among before after other some them those where does out off hand wait weeks years answers finds sets'.split(
    ' ',
  ),
);

const ENTITY_WEIGHT = 3;

export function wordsOf(item: Comparable): ReadonlySet<string> {
  const text = [item.title, item.problem, item.outputs, ...item.tags].join(' ');
  return new Set(
    (text.toLocaleLowerCase('en-US').match(/[a-z]{3,}/g) ?? [])
      .map(word => word.replace(/(ies|s)$/, end => (end === 's' ? '' : 'y')))
      .filter(word => word.length > 2 && !STOP.has(word)),
  );
}

function kindOfEntity(ref: string): SharedEntity['kind'] {
  if (ref.startsWith('resource:')) {
    return 'data';
  }
  return ref.startsWith('api:') || ref.startsWith('airesource:')
    ? 'tools'
    : 'systems';
}

const OVERLAP_KIND: Readonly<Record<SharedEntity['kind'], OverlapKind>> = {
  data: 'same-data',
  tools: 'same-tool',
  systems: 'same-system',
};

/**
 * How alike two initiatives are: rare shared words plus shared entities, over
 * what the shorter one says. Good enough to click through; undefined when they
 * share next to nothing.
 */
export function measureLikeness(options: {
  left: Comparable;
  right: Comparable;
  corpus: readonly Comparable[];
  label: (ref: string) => EntityLabel;
}): OverlapMeasure | undefined {
  const { left, right, corpus, label } = options;
  const bags = corpus.map(wordsOf);
  const weigh = (word: string) =>
    Math.log(
      (1 + bags.length) / (1 + bags.filter(bag => bag.has(word)).length),
    );
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const total = (bag: ReadonlySet<string>) =>
    [...bag].reduce((sum, word) => sum + weigh(word), 0);
  const words = [...a]
    .filter(word => b.has(word) && weigh(word) > 0)
    .map(word => ({ label: word, weight: weigh(word) }))
    .sort((x, y) => y.weight - x.weight);
  const entities = [
    ...new Set(left.attachments.map(({ entityRef }) => entityRef)),
  ].filter(ref => right.attachments.some(({ entityRef }) => entityRef === ref));
  const wordWeight = words.reduce((sum, { weight }) => sum + weight, 0);
  const weight = wordWeight + entities.length * ENTITY_WEIGHT;
  const base = Math.min(total(a), total(b)) || 1;
  const probability = Math.min(0.95, (2.6 * weight) / (base + ENTITY_WEIGHT));
  if (probability < 0.15 || !words.length) {
    return undefined;
  }
  const shown = words.slice(0, 6);
  const shownWeight = shown.reduce((sum, term) => sum + term.weight, 0);
  const shared = entities.map(ref => ({
    ref,
    title: label(ref).title,
    kind: kindOfEntity(ref),
    share: ENTITY_WEIGHT / weight,
  }));
  return {
    probability,
    band: bandOf(probability),
    kinds: [
      ...new Set<OverlapKind>([
        ...(wordWeight > 6 ? (['same-problem'] as const) : []),
        ...shared.map(({ kind }) => OVERLAP_KIND[kind]),
      ]),
    ],
    evidence: {
      terms: shown.map(term => ({
        label: term.label,
        share: term.weight / weight,
      })),
      entities: shared,
      subjectShare: 0,
      otherShare: (wordWeight - shownWeight) / weight,
    },
  };
}
