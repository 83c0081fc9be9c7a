import { normalizeText } from '../text/normalizeText';

// What spreadsheets and web pages leave behind without anybody typing it.
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/**
 * A cell as a person would have typed it. A stray character nobody can see is no
 * reason to refuse a whole row; `cleaned` says that something was taken out.
 */
export function cleanCell(
  value: string,
  options: { name: boolean },
): { readonly text: string; readonly cleaned: boolean } {
  const rules = { max: Number.MAX_SAFE_INTEGER, name: options.name };
  const asItIs = normalizeText(value, rules);
  if ('text' in asItIs) {
    return { text: asItIs.text, cleaned: false };
  }
  const visible = value.replace(CONTROL, ' ');
  const result = normalizeText(
    options.name ? visible.replace(INVISIBLE, '') : visible,
    rules,
  );
  return 'text' in result
    ? { text: result.text, cleaned: true }
    : { text: value, cleaned: false };
}
