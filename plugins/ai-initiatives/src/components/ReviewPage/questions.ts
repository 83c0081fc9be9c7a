/** What every review asks, in this order. */
export const QUESTIONS = ['works', 'friction', 'mustEvolve'] as const;
