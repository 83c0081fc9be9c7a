import { InputError } from '@backstage/errors';
import {
  Challenge,
  ChallengeAmendment,
  DecisionRecord,
  describeValue,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';

/**
 * What a challenge is said to have led to: another decision the caller may read,
 * or the challenged one if it has changed since. Locked, so that the version that
 * is named is the current one.
 */
export async function checkAmendment(
  transaction: StoreTransaction,
  options: {
    challenge: Challenge;
    decision: DecisionRecord;
    amendment: string;
    access: Access;
  },
): Promise<ChallengeAmendment> {
  const { challenge, decision, amendment: id, access } = options;
  if (id === decision.id) {
    if (decision.revision === challenge.decisionRevision) {
      throw new InputError(
        `The challenge '${challenge.id}' was not saved: decision '${id}' has not changed since it was raised. Change it first, or name the decision it led to as amendment.`,
      );
    }
    return { decision: id, revision: decision.revision };
  }
  const kind = 'decision';
  const amendment = await transaction.lockRecord({ kind, id, access });
  if (!amendment) {
    throw new InputError(
      `The challenge '${
        challenge.id
      }' was not saved: amendment names ${describeValue(
        id,
      )}, and there is no such decision`,
    );
  }
  if (decision.visibility === 'public' && amendment.visibility !== 'public') {
    throw new InputError(
      `The challenge '${challenge.id}' was not saved: amendment '${id}' is ${amendment.visibility}, and everybody who reads the decision would learn that there is one. Answer the challenge instead.`,
    );
  }
  return { decision: id, revision: amendment.revision };
}
