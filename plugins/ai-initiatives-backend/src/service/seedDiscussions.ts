import type {
  SeedChallenge,
  SeedData,
  SeedDiscussion,
} from 'backstage-plugin-ai-initiatives-node';
import {
  decisionAdvisePermission,
  decisionChallengePermission,
  DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, OWN_ACCESS } from '../access/Access';
import type { createDiscussionUseCases } from './createDiscussionUseCases';
import type { createRecordUseCases } from './createRecordUseCases';
import type { AccessContext } from './InitiativesService';

type Discussions = ReturnType<typeof createDiscussionUseCases>;
type Decisions = ReturnType<typeof createRecordUseCases>['decisions'];

/** Somebody whom the policy allows everything, and who belongs to no group. */
function as(ref: string): AccessContext {
  const access: Access = {
    ...OWN_ACCESS,
    viewer: { type: 'user', ref, ownershipRefs: [ref], steward: false },
    decisions: {
      ...OWN_ACCESS.decisions,
      [decisionChallengePermission.name]: 'all',
      [decisionAdvisePermission.name]: 'all',
    },
  };
  // Nothing below asks for more than the access.
  return { access, credentials: {} as AccessContext['credentials'] };
}

async function challenge(
  discussions: Discussions,
  decision: string,
  { by, text, then = [] }: SeedChallenge,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const { challenges } = await discussions.raiseChallenge(
    { id: decision, text },
    as(by),
  );
  const { id } = challenges[0].challenge;
  for (const step of then) {
    const { state, text: words = '', amendment } = step;
    await (state
      ? discussions.moveChallenge(
          {
            id,
            state,
            text: words || null,
            amendment: amendment ? ids.get(amendment) ?? amendment : null,
          },
          as(step.by),
        )
      : discussions.answerChallenge({ id, text: words }, as(step.by)));
  }
}

async function advise(
  discussions: Discussions,
  decision: string,
  { advice = [] }: SeedDiscussion,
): Promise<void> {
  for (const { by, answer, ...input } of advice) {
    const view = await discussions.addAdvice(
      { id: decision, ...input },
      as(by),
    );
    if (answer) {
      const { id } = view.advice[0].advice;
      await discussions.giveAdvice({ id, text: answer.text }, as(answer.by));
    }
  }
}

/**
 * What people say about the decisions of a seed, by the same use cases as anybody
 * else, where nobody has said anything yet.
 */
export async function seedDiscussions(options: {
  part: SeedData;
  /** Ids of the records by their keys. */
  ids: ReadonlyMap<string, string>;
  records: { readonly decisions: Decisions };
  discussions: Discussions;
}): Promise<void> {
  const { part, ids, records, discussions } = options;
  for (const discussion of part.discussions ?? []) {
    const id = ids.get(discussion.decision) ?? discussion.decision;
    const view: DecisionView = await records.decisions.get(id, OWN_ACCESS);
    if (view.challenges.length + view.advice.length === 0) {
      for (const given of discussion.challenges ?? []) {
        await challenge(discussions, id, given, ids);
      }
      await advise(discussions, id, discussion);
    }
  }
}
