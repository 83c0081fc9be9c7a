const leadingId =
  /^(?:[A-Z][\w-]*-)?(?:[lmup]?adr|rfc|[lp]?dr|kep|decision record|decision|entscheidung|adr no\.?)(?:[-_ ]?(?:[A-Z][A-Za-z]*[-_ ]?)?\(?#?\d+\)?(?:[.-]\d+)*|[-_ ][A-Z]{2,}[-_]\d+|-[A-Z]+-[A-Z]*\d+)(?:\s*[:：.–—|-]+\s*|\s+|$)/i;
/** `[ADR-001] Title`. */
const bracketed = /^\[((?:[A-Z]+[-_ ]?)+\d+)\]\s*[:：-]?\s*/;
const wideId = /^(?:adr|决策|決定)\s*[-#]?\s*\d+\s*[:：.、\-–—]\s*/i;
const kindName =
  /^(?:(?:architecture|architectural|technical|design|any)?\s*decision(?: record)?(?: \(adr\))?|adr|rfc|architekturentscheidung)\s*[:：]\s*/i;
/** "Boatyard Architecture Decision Record #1: …", of a house that names itself. */
const houseRecord =
  /^[^:]{0,30}?\b(?:architecture|architectural) decision record\s*#?\d+\s*[:.–—-]\s*/i;
const plainKind =
  /^(?:architecture |architectural )?decision record\s+(?=\p{L})/iu;
const numbered =
  /^#?(?:\d{1,5}|n|x|nnn+|xxx+)\s*(?:[.:)：、]|\s[-–—]|\s?[-–—]\s)\s*/i;
const bareNumber = /^#?\d{1,5}\s+(?=\p{Lu}|\p{Script=Han})/u;
const dated = /^(?:19|20)\d\d-\d\d-\d\d\s*[:：\-–—]?\s*/;
const idInside =
  /^[^:]{1,40}?\s[-–—]\s(?:[A-Z]+-)*(?:ADR|RFC)(?:-[A-Z]+)*-\d+\s*[-–—:]\s*/;
const statusMark =
  /^[[(](?:superseded|superceded|deprecated|rejected|accepted|proposed|draft|obsolete|wip)[\])]\s*:?\s*/i;

const LONGEST_TITLE = 500;

/** A title without number, id and status mark. */
export function stripTitle(raw: string, pathHasNumber: boolean): string {
  const cleaned = raw
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
  let title = cleaned.replace(bracketed, '$1: ');
  for (const pattern of [
    statusMark,
    idInside,
    houseRecord,
    leadingId,
    wideId,
    kindName,
    plainKind,
    dated,
    numbered,
    ...(pathHasNumber ? [bareNumber] : []),
    statusMark,
  ]) {
    title = title.replace(pattern, '');
  }
  return title.trim() === '' ? cleaned : title.trim();
}
