import type { StatusReader } from '../fields/normalizeStatus';
import type { DateReader } from '../fields/readDateText';
import { isNobody } from '../fields/splitNames';
import type { StatusCandidate } from '../fields/StatusCandidate';
import type { LabelledValue } from '../labels/LabelledValue';
import { isPlaceholder } from '../text/isPlaceholder';
import type { LabelRole } from '../words/DecisionWords';

const dates: readonly (LabelRole | undefined)[] = [
  'date',
  'decided',
  'created',
  'updated',
];
const people: readonly (LabelRole | undefined)[] = [
  'deciders',
  'authors',
  'consulted',
  'informed',
];

/** Which fields of a record still hold what the template put there. Values that somebody left in braces are values. */
export function placeholdersIn(options: {
  readonly values: readonly LabelledValue[];
  readonly hasPlaceholderTitle: boolean;
  readonly candidates: readonly StatusCandidate[];
  readonly readStatus: StatusReader;
  readonly readDateText: DateReader;
}): readonly string[] {
  const { values, hasPlaceholderTitle, candidates, readStatus, readDateText } =
    options;
  const [status] = candidates;
  const isUnfilled = ({ role, raw }: LabelledValue) =>
    (dates.includes(role) &&
      isPlaceholder(raw) &&
      readDateText(raw).kind === 'unknown') ||
    (people.includes(role) && isNobody(raw));
  return [
    ...new Set([
      ...(hasPlaceholderTitle ? ['title'] : []),
      ...(status && readStatus(status.raw) === 'choices' ? ['status'] : []),
      ...values
        .filter(isUnfilled)
        .map(({ role }) => (people.includes(role) ? 'people' : 'date')),
    ]),
  ];
}
