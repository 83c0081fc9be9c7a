const WITHOUT_TEXT = /^(script|style)\b/i;

/**
 * The readable text inside raw HTML: comments, tags and scripts go, words stay.
 * An unclosed comment or tag is text. The result is shown as text, never as
 * HTML, so this is about reading and not about safety.
 */
export function textOfHtml(html: string): string {
  const kept: string[] = [];
  let position = 0;
  const skipTo = (mark: string, from: number): boolean => {
    const end = html.indexOf(mark, from);
    if (end === -1) {
      return false;
    }
    position = end + mark.length;
    return true;
  };
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open === -1) {
      break;
    }
    kept.push(html.slice(position, open));
    const name = WITHOUT_TEXT.exec(html.slice(open + 1, open + 8))?.[1];
    const isComment = html.startsWith('<!--', open);
    if (name) {
      const close = new RegExp(`</${name}[^>]*>`, 'gi');
      close.lastIndex = open;
      position = close.exec(html) ? close.lastIndex : html.length;
    } else if (!skipTo(isComment ? '-->' : '>', open + 1)) {
      position = open;
      break;
    }
  }
  return kept.join('') + html.slice(position);
}
