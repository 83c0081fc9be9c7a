/** Enough to tell, and little enough for expressions that look back. */
const LONGEST = 300;
const braces = /^[\s"'*_`]*[{<[（【][^{}<>]*[}>\]）】][\s"'*_`.]*$/s;
const dateMask =
  /\b(?:y{4}|a{4}|j{4}|d{2})[-/. ](?:m{2})[-/. ](?:y{4}|a{4}|j{4}|d{2}|t{2}|j{2})\b/i;
const unfilled =
  /\b(?:insert (?:date|data|name|title)|your name|name here|lorem ipsum|todo: ?(?:add|fill))\b/i;
const numberMask =
  /\b(?:adr|rfc|decision)?[-_ ]?(?:X{2,}|N{2,}|0{0,3}X{1,3})\b(?=\s*[:.\-–—]|\s*$)/;

/** Several words in braces or a mask of a date: text a template came with. */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim().slice(0, LONGEST);
  if (dateMask.test(trimmed) || unfilled.test(trimmed)) {
    return true;
  }
  return (
    braces.test(trimmed) &&
    /\s|\||\.\.\.|…|^\s*[[{<][A-Z_]+[\]}>]/.test(trimmed)
  );
}

/** `ADR-XXX`, `ADR-{NNN}`, `ADR000: [TITLE]`: a heading nobody has filled in. */
export function isPlaceholderTitle(text: string): boolean {
  const trimmed = text.trim().slice(0, LONGEST);
  return (
    trimmed === '' ||
    /^\s*\{.*\}\s*$/.test(trimmed) ||
    /[{<[](?:title|titel|titre|título|titulo|标题|タイトル|short|decision|subject|name|adr|descri)[^}>\]]*[}>\]]/i.test(
      trimmed,
    ) ||
    /\{[^}]*\s[^}]*\}/.test(trimmed) ||
    /^\[[^\]]*\s[^\]]*\]$/.test(trimmed) ||
    numberMask.test(trimmed) ||
    /^(?:short title|succinct title|title|titel|titre)$/i.test(trimmed)
  );
}
