import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  describeValue,
  Initiative,
  ResolutionSide,
  speaksFor,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';

export type Sides = Readonly<Record<ResolutionSide, Initiative>>;

const SIDES: readonly ResolutionSide[] = ['left', 'right'];

/** Sides the caller may consent for: their own, and not forbidden by the policy. */
export function ownSides(
  access: Access,
  sides: Sides,
): readonly ResolutionSide[] {
  return SIDES.filter(
    side =>
      speaksFor(access.viewer, sides[side]) && mayChange(access, sides[side]),
  );
}

/** Owners of either side and stewards may propose, and undo at any time. */
export function mayPropose(access: Access, sides: Sides): boolean {
  return SIDES.some(side => mayChange(access, sides[side]));
}

/** The same words for what does not exist and for what may not be read. */
export function resolutionNotFound(id: string): NotFoundError {
  return new NotFoundError(`No resolution ${describeValue(id)}.`);
}

export function proposingNotAllowed(
  verb: 'settle' | 'undo',
  { left, right }: Sides,
): NotAllowedError {
  return new NotAllowedError(
    `Only owners of '${left.id}' or '${right.id}', whoever registered one of them, and stewards may ${verb} this`,
  );
}

export function consentNotAllowed({ left, right }: Sides): NotAllowedError {
  return new NotAllowedError(
    `Only owners of '${left.id}' or '${right.id}' may agree to this, each for their own side. Others may propose, but not agree for them`,
  );
}
