import { InputError } from '@backstage/errors';
import {
  DecisionInput,
  describeValue,
  RecordOrigin,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';

/**
 * Where a decision that is being written comes from. What an agent writes is a
 * proposal that everybody can see; it takes a person to make more of it.
 */
export function originOfDecision(
  { status, visibility }: DecisionInput,
  { viewer }: Access,
): RecordOrigin {
  if (viewer.type !== 'service') {
    return { kind: 'portal' };
  }
  if ((status ?? 'proposed') !== 'proposed') {
    throw new InputError(
      `The decision was not saved: status must be proposed where an agent writes it (got ${describeValue(
        status,
      )}). Leave it out; a person accepts or rejects the record on its page.`,
    );
  }
  if ((visibility ?? 'public') !== 'public') {
    throw new InputError(
      `The decision was not saved: visibility must be public where an agent writes it (got ${describeValue(
        visibility,
      )}). Leave it out; an owner can restrict the record on its page.`,
    );
  }
  return { kind: 'agent' };
}
