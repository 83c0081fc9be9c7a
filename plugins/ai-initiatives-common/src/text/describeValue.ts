function writeOut(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // Hostile input can be nested deeper than the stack.
    return 'a value that cannot be written out';
  }
}

/**
 * A value as it may appear in an error message: at most 80 characters, control
 * and invisible characters written as escapes so that no log or terminal acts
 * on them.
 *
 * @public
 */
export function describeValue(value: unknown): string {
  const text = typeof value === 'string' ? value : writeOut(value);
  if (text === undefined) {
    return 'nothing';
  }
  const shortened = Array.from(text).slice(0, 80).join('');
  const escaped = shortened.replace(
    /[\p{Cc}\p{Cf}\p{Cs}]/gu,
    character =>
      `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
  return `'${escaped}${shortened.length < text.length ? '…' : ''}'`;
}
