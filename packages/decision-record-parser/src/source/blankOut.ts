/** Replaces a range by spaces, line ends kept, so that all offsets stay true. */
export function blankOut(text: string, start: number, end: number): string {
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(/[^\r\n]/g, ' ') +
    text.slice(end)
  );
}
