import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  describeValue,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';

/** The same words for what does not exist and for what may not be read. */
export function recordNotFound(kind: RecordKind, id: string): NotFoundError {
  return new NotFoundError(
    `No ${kind} ${describeValue(
      id,
    )}. It may have been archived; list with archived=true.`,
  );
}

export function changeNotAllowed(
  kind: RecordKind,
  id: string,
  owner: string,
): NotAllowedError {
  return new NotAllowedError(
    `Only the owner ${owner}, whoever registered it, and stewards may change ${kind} '${id}'`,
  );
}

export function recordIsArchived(kind: RecordKind, id: string): ConflictError {
  return new ConflictError(
    `The ${kind} '${id}' is archived. Restore it before changing it.`,
  );
}
