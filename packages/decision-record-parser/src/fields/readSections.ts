import type { Section } from '../markdown/Section';
import type { RecordSections, SectionRef } from '../types';
import type { SectionRole } from '../words/DecisionWords';

/** The headings that hold context, decision and consequences: the first at the least depth, strong names first. */
export function readSections(
  sections: readonly Section[],
  title: Section | undefined,
): RecordSections {
  const parts = sections.filter(section => section !== title);
  return {
    context: shallowest(parts, 'context').slice(0, 1),
    decision: shallowest(parts, 'decision').slice(0, 1),
    consequences: shallowest(parts, 'consequences'),
  };
}

function shallowest(
  sections: readonly Section[],
  role: SectionRole,
): readonly SectionRef[] {
  const found = sections.filter(section => section.role === role);
  const strong = found.filter(({ isStrong }) => isStrong);
  const chosen = strong.length > 0 ? strong : found;
  const depth = Math.min(...chosen.map(section => section.depth));
  return chosen
    .filter(section => section.depth === depth)
    .map(({ heading, place }) => ({ heading, place }));
}
