import { ConflictError } from '@backstage/errors';
import type { Resolution, ResolutionSide } from './types';

const SIDES: readonly ResolutionSide[] = ['left', 'right'];

/** Whether a pair has it as its one resolution that counts. @public */
export function isOpen({ status }: Pick<Resolution, 'status'>): boolean {
  return status !== 'undone';
}

/** Sides that have not consented yet. @public */
export function sidesToAsk(
  resolution: Pick<Resolution, 'consents'>,
): readonly ResolutionSide[] {
  return SIDES.filter(
    side => !resolution.consents.some(given => given.side === side),
  );
}

/**
 * One more consent; a side that has consented stays as it is. Effective exactly
 * when both sides have consented. Throws a ConflictError when it was undone.
 *
 * @public
 */
export function consent(
  resolution: Resolution,
  given: { side: ResolutionSide; by: string; at: string },
): Resolution {
  if (!isOpen(resolution)) {
    throw new ConflictError(
      `The resolution '${
        resolution.id
      }' was undone on ${resolution.undoneAt?.slice(
        0,
        10,
      )}. Propose a new one instead.`,
    );
  }
  if (!sidesToAsk(resolution).includes(given.side)) {
    return resolution;
  }
  const consents = [...resolution.consents, given];
  return {
    ...resolution,
    consents,
    status: consents.length === SIDES.length ? 'effective' : 'proposed',
    revision: resolution.revision + 1,
  };
}

/** Undone once and for good; the pair may be settled anew. @public */
export function undo(
  resolution: Resolution,
  change: { by: string; at: string },
): Resolution {
  if (!isOpen(resolution)) {
    return resolution;
  }
  return {
    ...resolution,
    status: 'undone',
    undoneBy: change.by,
    undoneAt: change.at,
    revision: resolution.revision + 1,
  };
}

/** Throws a ConflictError when the pair has an open resolution already. @public */
export function checkNoOpenResolution(
  others: readonly Pick<Resolution, 'id' | 'kind' | 'status'>[],
): void {
  const open = others.find(isOpen);
  if (open) {
    throw new ConflictError(
      `These two initiatives have a resolution already: '${open.id}', ${open.kind}, ${open.status}. Undo it before proposing another.`,
    );
  }
}

/** Whether the day to look again has come. @public */
export function isRevisitDue(
  { revisitOn }: Pick<Resolution, 'revisitOn'>,
  today: string,
): boolean {
  return revisitOn !== undefined && revisitOn <= today;
}

/** Whether nobody has to look at the pair any more. @public */
export function isSettled(options: {
  resolution: Pick<Resolution, 'status' | 'revisitOn'>;
  outdated: boolean;
  today: string;
}): boolean {
  const { resolution, outdated, today } = options;
  return (
    resolution.status === 'effective' &&
    !outdated &&
    !isRevisitDue(resolution, today)
  );
}
