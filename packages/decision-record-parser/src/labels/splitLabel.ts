import type { LabelMatcher } from '../words/createLabelMatcher';
import type { LabelRole } from '../words/DecisionWords';

const withColon =
  /^[\s*•·-]*(?:\[[ xX]\]\s*)?([^:：\n]{1,60}?)\s*[:：](?!\/\/)\s*(.*)$/s;
const dateWithoutColon = /^([\p{L} ]{2,30}?)\s+[-–—]?\s*(\d.*)$/su;
const LONGEST_LABEL_WORDS = 5;

/** A text taken apart at its label. Labels the words do not know must at least look like one. */
export function splitLabel(
  text: string,
  match: LabelMatcher,
):
  | {
      readonly label: string;
      readonly value: string;
      readonly role: LabelRole | undefined;
    }
  | undefined {
  const colon = withColon.exec(text);
  if (colon) {
    const [, label, value] = colon;
    const role = match(label);
    const looksLikeLabel =
      label.split(/\s+/).length <= LONGEST_LABEL_WORDS &&
      !/[.!?,;"()[\]{}<>]/.test(label);
    return role || looksLikeLabel ? { label, value, role } : undefined;
  }
  const date = dateWithoutColon.exec(text);
  if (date) {
    const role = match(date[1]);
    return role === 'date'
      ? { label: date[1], value: date[2], role }
      : undefined;
  }
  return undefined;
}
