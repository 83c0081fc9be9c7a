import type { Section } from '../markdown/Section';
import type { Place } from '../types';
import type { OptionWords } from './createOptionWords';

export interface OptionCandidate {
  readonly title: string;
  readonly place: Place;
}

/** Sub-headings of an options section, one level deeper, without those that weigh the options. */
export function optionHeadings(
  inner: readonly Section[],
  { isAside, isNumbered }: OptionWords,
): readonly OptionCandidate[] {
  const depth = Math.min(...inner.map(section => section.depth));
  const direct = inner.filter(
    ({ depth: own, heading }) => own === depth && !isAside(heading),
  );
  const numbered = direct.filter(({ heading }) => isNumbered(heading));
  // Where options are numbered, the other headings are about them.
  const chosen = numbered.length > 1 ? numbered : direct;
  return chosen.map(({ heading, place }) => ({ title: heading, place }));
}
