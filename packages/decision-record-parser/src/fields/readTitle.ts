import type { LabelledValue } from '../labels/LabelledValue';
import type { Section } from '../markdown/Section';
import { isPlaceholderTitle } from '../text/isPlaceholder';
import type { Fact } from '../types';
import { stripTitle } from './stripTitle';

/** The title of a record: its first H1, else what the front matter says. */
export function readTitle(options: {
  readonly heading: Section | undefined;
  readonly values: readonly LabelledValue[];
  readonly pathHasNumber: boolean;
}): { readonly title: Fact<string>; readonly isPlaceholder: boolean } {
  const { heading, values, pathHasNumber } = options;
  const named = values.find(
    ({ role, source, raw }) =>
      role === 'title' &&
      (source === 'frontMatter' || source === 'sidecar') &&
      raw !== '',
  );
  const raw = heading?.heading ?? named?.raw;
  if (raw === undefined) {
    return { title: { state: 'notStated' }, isPlaceholder: false };
  }
  return {
    title: {
      state: 'stated',
      value: stripTitle(raw, pathHasNumber),
      raw,
      source: heading ? 'heading' : named!.source,
      place: heading?.place ?? named!.place,
    },
    isPlaceholder:
      isPlaceholderTitle(raw) ||
      isPlaceholderTitle(stripTitle(raw, false)) ||
      isTemplateName(raw),
  };
}

/** "Architecture Decision Record template": names the form, not a decision. */
function isTemplateName(title: string): boolean {
  return /^(?:[\w ]+ - )?(?:architecture |architectural |any )?decision record(?: \(adr\))?(?: template)?$/i.test(
    title.replace(/<!--.*?-->/g, '').trim(),
  );
}
