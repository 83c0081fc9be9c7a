/** Why a text was refused. */
export interface TextProblem {
  readonly rule: string;
}

/** A text as it will be stored. */
export interface NormalizedText {
  readonly text: string;
  readonly warning?: string;
}

/** How strict to be: a name is one line and free of invisible characters. */
export interface NormalizeTextOptions {
  readonly max: number;
  readonly name: boolean;
}

const LONE_SURROGATE = /\p{Surrogate}/u;
// Tab, line feed and carriage return are the only controls people type.
const FORBIDDEN_CONTROL =
  // eslint-disable-next-line no-control-regex -- they are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u{e0000}-\u{e007f}]/u;
// A zero-width joiner between pictographs is part of an emoji.
const EMOJI_JOINER =
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu;
const EMOJI_TAGS = /(?<=\p{Extended_Pictographic})[\u{e0020}-\u{e007f}]+/gu;

function problemOf(
  text: string,
  options: NormalizeTextOptions,
): string | undefined {
  if (LONE_SURROGATE.test(text)) {
    return 'must not contain half of a surrogate pair';
  }
  if (FORBIDDEN_CONTROL.test(text)) {
    return 'must not contain control characters';
  }
  if (!options.name) {
    return undefined;
  }
  if (BIDI_CONTROL.test(text)) {
    return 'must not contain characters that change the writing direction';
  }
  const withoutEmoji = text.replace(EMOJI_JOINER, '').replace(EMOJI_TAGS, '');
  return INVISIBLE.test(withoutEmoji)
    ? 'must not contain invisible characters'
    : undefined;
}

/**
 * Brings a text into its stored form, or says which rule it breaks. Applying it
 * to its own result changes nothing. Lengths are counted in code points.
 */
export function normalizeText(
  value: string,
  options: NormalizeTextOptions,
): NormalizedText | TextProblem {
  const rule = problemOf(value, options);
  if (rule) {
    return { rule };
  }
  const text = options.name
    ? value.normalize('NFC').replace(/\s+/g, ' ').trim()
    : value.replace(/\r\n?/g, '\n').trim();
  const length = Array.from(text).length;
  if (length > options.max) {
    return {
      rule: `must be at most ${options.max} characters long, it has ${length}`,
    };
  }
  return BIDI_CONTROL.test(text)
    ? { text, warning: 'contains characters that change the writing direction' }
    : { text };
}
