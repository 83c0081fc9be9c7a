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

/** What decides who may change a record. */
interface Refused {
  readonly id: string;
  readonly owner: string;
  readonly source?: { readonly entityRef: string; readonly path: string };
}

export function changeNotAllowed(
  kind: RecordKind,
  { id, owner, source }: Refused,
): NotAllowedError {
  if (source) {
    return new NotAllowedError(
      `The ${kind} '${id}' is kept in the repository of ${
        source.entityRef
      }: change the file ${describeValue(source.path)} there, and it follows`,
    );
  }
  return new NotAllowedError(
    `Only the owner ${owner}, whoever registered it, and stewards may change ${kind} '${id}'`,
  );
}

export function recordIsArchived(kind: RecordKind, id: string): ConflictError {
  return new ConflictError(
    `The ${kind} '${id}' is archived. Restore it before changing it.`,
  );
}
