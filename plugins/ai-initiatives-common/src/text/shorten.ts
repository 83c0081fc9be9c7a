/** A text of at most so many characters, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) {
    return text;
  }
  // What joins characters must not be left dangling at the end.
  const start = characters.slice(0, most - 1).join('');
  return `${start.replace(/[\p{Cf}\p{M}\s]+$/u, '')}…`;
}
