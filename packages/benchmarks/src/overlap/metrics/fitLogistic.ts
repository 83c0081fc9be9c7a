/** One observation of a yes/no outcome. */
export interface Observation {
  readonly value: number;
  readonly isTrue: boolean;
}

/** The line whose sigmoid gives the probability. */
export interface LogisticLine {
  readonly slope: number;
  readonly intercept: number;
}

const MOST_STEPS = 100;
const CONVERGED = 1e-10;

/**
 * Fits `sigmoid(slope * value + intercept)` by maximum likelihood (Newton's
 * method). Throws when the outcomes are separable or all alike, because then
 * no finite line fits best.
 */
export function fitLogistic(
  observations: readonly Observation[],
): LogisticLine {
  let slope = 0;
  let intercept = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let [errorSum, errorValueSum] = [0, 0];
    let [curvature, curvatureValue, curvatureSquare] = [0, 0, 0];
    for (const { value, isTrue } of observations) {
      const probability = 1 / (1 + Math.exp(-(slope * value + intercept)));
      const error = (isTrue ? 1 : 0) - probability;
      const spread = probability * (1 - probability);
      errorSum += error;
      errorValueSum += error * value;
      curvature += spread;
      curvatureValue += spread * value;
      curvatureSquare += spread * value * value;
    }
    const determinant = curvature * curvatureSquare - curvatureValue ** 2;
    if (!(determinant > Number.EPSILON)) {
      break;
    }
    const interceptStep =
      (curvatureSquare * errorSum - curvatureValue * errorValueSum) /
      determinant;
    const slopeStep =
      (curvature * errorValueSum - curvatureValue * errorSum) / determinant;
    intercept += interceptStep;
    slope += slopeStep;
    if (Math.abs(interceptStep) + Math.abs(slopeStep) < CONVERGED) {
      return { slope, intercept };
    }
  }
  throw new Error(
    `No logistic line fits ${observations.length} observations best; they need both outcomes at overlapping values.`,
  );
}
