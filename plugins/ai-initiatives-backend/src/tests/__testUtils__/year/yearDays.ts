const YEAR = 2026;

/** The calendar day of a day of the year. */
export function isoDay(day: number): string {
  return new Date(Date.UTC(YEAR, 0, 1 + day)).toISOString().slice(0, 10);
}

/** The day of the year of a calendar day; later years go on counting. */
export function yearDay(iso: string): number {
  return (Date.parse(iso) - Date.UTC(YEAR, 0, 1)) / 86_400_000;
}

/** A day some months later, at the end of a shorter month its last day. */
export function monthsLater(day: number, months: number): number {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = Date.UTC(year, month - 1 + months, Math.min(date, last));
  return yearDay(new Date(later).toISOString().slice(0, 10));
}
