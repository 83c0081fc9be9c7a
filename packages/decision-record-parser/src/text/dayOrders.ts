const numeric =
  /(?<![\d./-])(\d{1,2})\s?([-/])\s?(\d{1,2})\s?\2\s?(?:(?:19|20)\d\d|\d\d)(?![\d/-])/g;
const dayMask = /\bd{1,2}[-/]m{1,2}[-/]y{2,4}\b/i;
const monthMask = /\bm{1,2}[-/]d{1,2}[-/]y{2,4}\b/i;

/**
 * What a text tells of the order of day and month: true for day first. A number
 * above twelve tells, and so does a mask like dd/mm/yyyy.
 */
export function dayOrders(text: string): ReadonlySet<boolean> {
  const orders = new Set<boolean>();
  for (const [, first, , second] of text.matchAll(numeric)) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) {
      orders.add(true);
    } else if (
      Number(second) > 12 &&
      Number(second) <= 31 &&
      Number(first) <= 12
    ) {
      orders.add(false);
    }
  }
  if (dayMask.test(text)) {
    orders.add(true);
  }
  if (monthMask.test(text)) {
    orders.add(false);
  }
  return orders;
}
