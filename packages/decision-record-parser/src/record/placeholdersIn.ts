import type { StatusReader } from '../fields/normalizeStatus';
import type { StatusCandidate } from '../fields/StatusCandidate';
import type { LabelledValue } from '../labels/LabelledValue';
import type { Section } from '../markdown/Section';
import { isPlaceholder } from '../text/isPlaceholder';
import type { DecisionWords } from '../words/DecisionWords';

/** Which fields of a record still hold what the template put there. */
export function placeholdersIn(options: {
  readonly values: readonly LabelledValue[];
  readonly hasPlaceholderTitle: boolean;
  readonly candidates: readonly StatusCandidate[];
  readonly readStatus: StatusReader;
  readonly sections: readonly Section[];
  readonly words: DecisionWords;
}): readonly string[] {
  const { values, hasPlaceholderTitle, candidates, readStatus, sections } =
    options;
  const [status] = candidates;
  const found = [
    ...(hasPlaceholderTitle ? ['title'] : []),
    ...(status && (readStatus(status.raw) === 'choices' || isMask(status.raw))
      ? ['status']
      : []),
    ...values
      .filter(
        ({ role, raw }) =>
          role && role !== 'status' && role !== 'title' && isPlaceholder(raw),
      )
      .map(({ role }) => role!),
    ...(sections.some(({ heading }) => isMask(heading) && heading.length > 20)
      ? ['heading']
      : []),
  ];
  return [...new Set(found)];
}

function isMask(text: string): boolean {
  return /^[[{<].*[\s|].*[\]}>]$/.test(text.trim()) && isPlaceholder(text);
}
