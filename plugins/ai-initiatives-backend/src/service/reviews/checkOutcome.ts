import { InputError } from '@backstage/errors';
import {
  describeValue,
  FollowUp,
  Review,
  ReviewOutcome,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';

const KINDS = ['initiative', 'decision'] as const;

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`;

async function readableKeys(
  transaction: StoreTransaction,
  items: ReviewOutcome['items'],
  access: Access,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const kind of KINDS) {
    const ids = items.filter(item => item.kind === kind).map(({ id }) => id);
    const readable =
      ids.length > 0
        ? await transaction.readableIds({ kind, ids, access })
        : [];
    readable.forEach(id => keys.add(keyOf({ kind, id })));
  }
  return keys;
}

/** Which decision was drafted from a follow-up is known here, not sent. */
function withDecision(followUp: FollowUp, current: Review): FollowUp {
  const { decision, ...rest } = followUp;
  const earlier = current.followUps.find(({ text }) => text === rest.text);
  if (decision !== undefined && decision !== earlier?.decision) {
    throw new InputError(
      `The review '${
        current.id
      }' was not saved: followUps name the decision ${describeValue(
        decision,
      )}, which was not drafted from one of them`,
    );
  }
  return earlier?.decision ? { ...rest, decision: earlier.decision } : rest;
}

/**
 * Refuses verdicts on what does not exist or may not be read, with one message
 * for both. Verdicts the caller cannot see are kept as they were: a form that
 * never showed them must not remove them.
 */
export async function completeOutcome(options: {
  transaction: StoreTransaction;
  current: Review;
  outcome: ReviewOutcome;
  access: Access;
}): Promise<ReviewOutcome> {
  const { transaction, current, outcome, access } = options;
  const readable = await readableKeys(
    transaction,
    [...current.items, ...outcome.items],
    access,
  );
  const unseen = current.items.filter(item => !readable.has(keyOf(item)));
  const earlier = new Set(unseen.map(keyOf));
  const unknown = outcome.items.find(
    item => !readable.has(keyOf(item)) && !earlier.has(keyOf(item)),
  );
  if (unknown) {
    throw new InputError(
      `The review '${current.id}' was not saved: items name ${describeValue(
        unknown.id,
      )}, and there is no such ${unknown.kind}`,
    );
  }
  const seen = outcome.items.filter(item => readable.has(keyOf(item)));
  return {
    ...outcome,
    items: [...seen, ...unseen],
    followUps: outcome.followUps.map(followUp =>
      withDecision(followUp, current),
    ),
  };
}
