/** English words that carry grammar and no subject. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being
  between both but by can could did do does during each either for from further
  had has have having he her here his how however if in into is it its itself
  may might more most must no nor not of on once only or other our over own per
  shall she should so some such than that the their them then there these they
  this those through to too under until up upon via was we were what when where
  whether which while who whom whose will with within without would you your`
    .split(/\s+/)
    .filter(Boolean),
);
