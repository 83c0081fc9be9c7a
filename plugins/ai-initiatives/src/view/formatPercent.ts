const percent = new Intl.NumberFormat(undefined, {
  style: 'percent',
  maximumFractionDigits: 0,
});

/** A share or a probability in whole percent. */
export function formatPercent(value: number): string {
  return percent.format(value);
}
