const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a calendar day `YYYY-MM-DD` between 1900 and 2200. A plain
 * day has no time zone, so it is never turned into an instant.
 *
 * @public
 */
export function isPlainDay(value: string): boolean {
  const match = DAY.exec(value);
  if (!match) {
    return false;
  }
  const [year, month, day] = match.slice(1).map(Number);
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) {
    return false;
  }
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
