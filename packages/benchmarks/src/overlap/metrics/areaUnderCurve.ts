/** Chance that a true forecast outranks a false one; ties count half. Undefined without both kinds. */
export function areaUnderCurve(
  forecasts: readonly {
    readonly probability: number;
    readonly isTrue: boolean;
  }[],
): number | undefined {
  const trueOnes = forecasts.filter(({ isTrue }) => isTrue);
  const falseOnes = forecasts.filter(({ isTrue }) => !isTrue);
  const wins = trueOnes.reduce(
    (sum, positive) =>
      falseOnes.reduce((inner, negative) => {
        const difference = positive.probability - negative.probability;
        return inner + (difference === 0 ? 0.5 : Number(difference > 0));
      }, sum),
    0,
  );
  const pairs = trueOnes.length * falseOnes.length;
  return pairs > 0 ? wins / pairs : undefined;
}
