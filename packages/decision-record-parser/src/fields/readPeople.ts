import type { LabelledValue } from '../labels/LabelledValue';
import type { Fact } from '../types';
import type { DecisionWords, LabelRole } from '../words/DecisionWords';
import { isNobody, splitNames } from './splitNames';

/** People under some labels, as written. */
export function readPeople(
  values: readonly LabelledValue[],
  roles: readonly LabelRole[],
  words: DecisionWords,
): Fact<readonly string[]> {
  const found = values.filter(
    ({ role, raw, parts }) =>
      role !== undefined &&
      roles.includes(role) &&
      (raw !== '' || parts.length > 0),
  );
  const names = [...new Set(found.flatMap(value => namesOf(value, words)))];
  const [first] = found;
  if (!first || names.length === 0) {
    return { state: 'notStated' };
  }
  const { raw, parts, source, place } = first;
  return {
    state: 'stated',
    value: names,
    raw: raw || parts.join(', '),
    source,
    place,
  };
}

function namesOf(
  { raw, parts, rest }: LabelledValue,
  words: DecisionWords,
): readonly string[] {
  const texts = parts.length > 0 ? parts : [continued(raw, rest)];
  return texts
    .filter(text => !isNobody(text))
    .flatMap(text => splitNames(text, words));
}

/** A list of names goes on in the next line after a comma. */
function continued(raw: string, rest: readonly string[]): string {
  let text = raw;
  for (const line of rest) {
    if (!/[,;、，]\s*$/.test(text) && text !== '') {
      break;
    }
    text = `${text} ${line}`;
  }
  return text;
}
