import { EntityKind, OverlapModel } from '../types';

/** How evidence becomes the log odds of a real overlap. */
export interface Calibration {
  /** Per unit of the square root of the text evidence. */
  readonly slope: number;
  readonly intercept: number;
  /** Per unit of affinity between declared entities. */
  readonly entities: Readonly<Record<EntityKind, number>>;
}

/**
 * Log odds that entities of a kind add when two documents declare the same ones.
 * Estimates: no labelled collection declares entities yet.
 *
 * @public
 */
export const ENTITY_LOG_ODDS: Readonly<Record<EntityKind, number>> = {
  data: 1,
  tools: 0.7,
  systems: 0.7,
};

/**
 * Judged pairs were picked for being alike, so the rate of real overlaps among
 * them is higher than among all that would be shown. Lowering the log odds makes
 * up for it: of the judged pairs at one half or above, five in six overlap.
 */
const CAUTION = 0.4;

/**
 * Logistic fits to 1,951 judged pairs (344 with grade 2 or 3) of the US federal
 * inventories of 2024 and 2025, each year under its own model and with tables
 * made without that year: `bench overlap-fit`. Refit whenever the text evidence
 * changes.
 */
const FITTED = {
  /** Either year alone gives 21.67 / -8.96 and 18.46 / -7.78. */
  withTables: { slope: 20.31, intercept: -8.48 - CAUTION },
  /** Either year alone gives 17.60 / -6.41 and 15.83 / -5.79. */
  withoutTables: { slope: 17.03, intercept: -6.21 - CAUTION },
  /** For models that know of no subject, as those of format 1. */
  sharedWordsOnly: { slope: 15.93, intercept: -5.03 },
} as const;

function fittedFor(model: OverlapModel) {
  const kinds = (model.subject ?? []).map(({ kind }) => kind);
  if (kinds.includes('meaning')) {
    return FITTED.withTables;
  }
  return kinds.length > 0 ? FITTED.withoutTables : FITTED.sharedWordsOnly;
}

const calibrations = new WeakMap<OverlapModel, Calibration>();

/** The calibration that belongs to what a model knows, with its tuning. */
export function calibrationOf(model: OverlapModel): Calibration {
  const known = calibrations.get(model);
  if (known) {
    return known;
  }
  const { slope, intercept } = fittedFor(model);
  const { shift = 0, entityLogOdds } = model.tuning ?? {};
  const calibration: Calibration = {
    slope,
    intercept: intercept + shift,
    entities: { ...ENTITY_LOG_ODDS, ...entityLogOdds },
  };
  calibrations.set(model, calibration);
  return calibration;
}
