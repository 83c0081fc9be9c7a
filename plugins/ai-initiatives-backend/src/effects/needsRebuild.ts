import type { OverlapModel } from 'ai-initiatives-overlap-engine';
import type { Drift, OverlapSource, Standing } from '../database/OverlapStore';

/** From this share of initiatives that came or went on, a model is out of date. */
const DRIFT_SHARE = 0.2;

/** As many initiatives as a background may stand in for. */
const BACKGROUND = 50;

const ABSENT: Standing = { counted: false, publicAndLive: false };

/** How the drift stands once the changed initiatives are taken in. */
export function driftAfter(options: {
  drift: Drift;
  standings: ReadonlyMap<string, Standing>;
  sources: readonly OverlapSource[];
}): Drift {
  let { came, went } = options.drift;
  for (const { id, archived, visibility } of options.sources) {
    const { counted, publicAndLive } = options.standings.get(id) ?? ABSENT;
    const willBe = !archived && visibility === 'public';
    const change = Number(willBe) - Number(publicAndLive);
    if (counted) {
      went -= change;
    } else {
      came += change;
    }
  }
  return { came, went };
}

/**
 * Whether so much came or went that the model's statistics are out of date. With
 * a background a small collection is not worth a new model for every initiative;
 * how often entities are shared, no background knows.
 */
export function hasDrifted(
  drift: Drift,
  model: Pick<OverlapModel, 'documentCount' | 'collectionSize'>,
): boolean {
  const { documentCount, collectionSize } = model;
  const background = Math.min(BACKGROUND, collectionSize - documentCount);
  const moved = drift.came + drift.went;
  // A model that counts nothing was built for what is not public. If it stayed,
  // the scores of others would tell that this came before all of them.
  return (
    moved > 0 &&
    (documentCount === 0 ||
      moved >= DRIFT_SHARE * Math.max(documentCount, background))
  );
}

/** From this many more or fewer verdicts on, there may be something to learn. */
const FEWEST_VERDICTS = 20;

/** Whether so many verdicts came or went that their lesson is out of date. */
export function hasNewVerdicts(
  verdicts: number,
  { tuning }: Pick<OverlapModel, 'tuning'>,
): boolean {
  const learnt = tuning?.verdicts;
  return (
    learnt !== undefined &&
    Math.abs(verdicts - learnt) >=
      Math.max(FEWEST_VERDICTS, DRIFT_SHARE * learnt)
  );
}

/** Whether the model still counts words of an initiative that is no longer public. */
export function countsConcealed(
  sources: readonly OverlapSource[],
  standings: ReadonlyMap<string, Standing>,
): boolean {
  return sources.some(
    ({ id, visibility }) =>
      visibility !== 'public' && (standings.get(id)?.counted ?? false),
  );
}
