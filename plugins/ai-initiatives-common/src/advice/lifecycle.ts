import { ConflictError } from '@backstage/errors';
import type { Viewer } from '../access/access';
import type { Advice } from './types';

/** Whether somebody was asked and has not given it. @public */
export function isAwaited({ text }: Pick<Advice, 'text'>): boolean {
  return text === undefined;
}

/** Whether it is for this person to give: asked by name, or as a member of a group. @public */
export function isAskedOf(
  viewer: Viewer,
  { of: asked }: Pick<Advice, 'of'>,
): boolean {
  return viewer.type === 'user' && viewer.ownershipRefs.includes(asked);
}

/** What was asked for, given. Throws a ConflictError the second time. @public */
export function giveAdvice(
  advice: Advice,
  given: { by: string; at: string; text: string },
): Advice {
  if (!isAwaited(advice)) {
    throw new ConflictError(
      `The advice '${advice.id}' was given on ${advice.givenAt?.slice(
        0,
        10,
      )}. Offer what is to be added as advice of its own.`,
    );
  }
  return {
    ...advice,
    text: given.text,
    givenBy: given.by,
    givenAt: given.at,
    revision: advice.revision + 1,
  };
}
