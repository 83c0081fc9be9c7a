import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { describeValue } from 'backstage-plugin-ai-initiatives-common';

/** The same words for what does not exist and for what may not be read. */
export function contributionNotFound(
  kind: 'challenge' | 'advice',
  id: string,
): NotFoundError {
  return new NotFoundError(`No ${kind} ${describeValue(id)}.`);
}

/** The policy takes away what everybody may who may read the decision. */
export function discussingNotAllowed(
  verb: 'challenge' | 'advise',
  id: string,
): NotAllowedError {
  return new NotAllowedError(
    `The permission ai-initiatives.decision.${verb} is not granted to you for decision '${id}'`,
  );
}

export function askingNotAllowed(id: string): NotAllowedError {
  return new NotAllowedError(
    `Only the decision makers of '${id}' and those who may change it may ask for advice. Offer yours instead: send it as text`,
  );
}

export function givingNotAllowed(id: string, asked: string): NotAllowedError {
  return new NotAllowedError(
    `Advice '${id}' was asked of ${asked}. Offer yours as advice of its own`,
  );
}

export function tooMany(options: {
  what: string;
  decision: string;
  most: number;
  wayOut: string;
}): ConflictError {
  const { what, decision, most, wayOut } = options;
  return new ConflictError(
    `The decision '${decision}' has ${most} ${what}, which is as many as it takes. ${wayOut}`,
  );
}
