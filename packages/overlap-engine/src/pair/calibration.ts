/** Turns evidence into the log odds of a real overlap. */
export const CALIBRATION = {
  /**
   * Per unit of the square root of the text evidence. Slope and intercept are
   * a logistic fit to 1,951 judged pairs (344 with grade 2 or 3) of the US
   * federal inventories of 2024 and 2025, each year under its own model:
   * `bench overlap-fit`. Either year alone gives 15.71 / -5.04 and
   * 15.63 / -4.87. Refit whenever the text evidence changes.
   */
  slope: 15.93,
  intercept: -5.03,
  /**
   * Per unit of affinity between declared entities. Estimates: no labelled
   * collection declares entities yet.
   */
  entities: { data: 1, tools: 0.7, systems: 0.7 },
} as const;
