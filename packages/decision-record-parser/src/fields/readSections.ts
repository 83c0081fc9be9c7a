import type { Section } from '../markdown/Section';
import type { RecordSections, SectionRef } from '../types';
import type { SectionRole } from '../words/DecisionWords';

/** The headings that hold context, decision and consequences: the best names at the least depth. */
export function readSections(
  sections: readonly Section[],
  title: Section | undefined,
): RecordSections {
  const parts = sections.filter(section => section !== title);
  return {
    context: withProblem(parts).map(toRef),
    decision: best(parts, 'decision').slice(0, 1).map(toRef),
    consequences: withInner(best(parts, 'consequences')).map(toRef),
  };
}

function best(
  sections: readonly Section[],
  role: SectionRole,
): readonly Section[] {
  const found = sections.filter(section => section.role === role);
  const rank = Math.min(...found.map(section => section.rank));
  const chosen =
    rank === 0 ? found.filter(section => section.rank === 0) : found;
  const depth = Math.min(...chosen.map(section => section.depth));
  const shallow = chosen.filter(section => section.depth === depth);
  const first = Math.min(...shallow.map(section => section.rank));
  return role === 'consequences'
    ? shallow
    : shallow.filter(section => section.rank === first);
}

/** A problem with a heading of its own stands beside the context. */
function withProblem(sections: readonly Section[]): readonly Section[] {
  const [context] = best(sections, 'context');
  if (!context || context.rank > 0) {
    return context ? [context] : [];
  }
  const problem = sections.find(
    ({ role, rank, heading, depth }) =>
      role === 'context' &&
      rank > 0 &&
      depth <= context.depth + 1 &&
      /probl|问题|問題/i.test(heading),
  );
  return problem ? [context, problem] : [context];
}

/** Positive and negative ones below a common heading. */
function withInner(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [
    section,
    ...section.inner.filter(
      ({ role, rank }) => role === 'consequences' && rank === 0,
    ),
  ]);
}

function toRef({ heading, place }: Section): SectionRef {
  return { heading, place };
}
