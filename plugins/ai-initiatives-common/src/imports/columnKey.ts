/**
 * How headings and translated values are compared: without regard to case,
 * surrounding spaces and runs of white space.
 *
 * @public
 */
export function columnKey(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('en-US');
}
