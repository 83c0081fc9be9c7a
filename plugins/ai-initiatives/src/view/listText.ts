/** One item a line, as people type lists. A line that starts with two spaces goes on. */
export function linesOf(items: readonly string[]): string {
  return items.map(item => item.replace(/\n/g, '\n  ')).join('\n');
}

export function itemsOf(lines: string): readonly string[] {
  return lines
    .split(/\n(?! {2})/)
    .map(item => item.replace(/\n {2}/g, '\n').trim())
    .filter(item => item !== '');
}

/** Names apart by commas, semicolons or line breaks. */
export function namesOf(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map(name => name.trim())
    .filter(name => name !== '');
}
