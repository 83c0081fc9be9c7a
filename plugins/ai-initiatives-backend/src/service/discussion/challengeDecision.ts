import { randomBytes } from 'node:crypto';
import {
  answerChallenge,
  Challenge,
  createRecordId,
  DecisionRecord,
  LIMITS,
  moveChallenge,
  parseChallengeChange,
  parseDiscussionText,
} from 'backstage-plugin-ai-initiatives-common';
import type { StoreTransaction } from '../../database/InitiativesStore';
import { recordNotFound } from '../records/recordErrors';
import { throwProblems } from '../records/RecordWriter';
import { checkAmendment } from './checkAmendment';
import { contributionNotFound, tooMany } from './discussionErrors';
import { rolesIn } from './discussionRights';
import { lockDecision, Speaking } from './lockDecision';

type Input = Readonly<Record<string, unknown>>;

/** Raises an objection; returns the id of its decision. */
export async function raise(
  options: Speaking & { input: Input },
): Promise<string> {
  const { store, id, access, at, input, isQuiet } = options;
  const { text, problems } = parseDiscussionText(input);
  throwProblems('The challenge', problems);
  await store.write(async transaction => {
    const decision = await lockDecision(transaction, {
      id,
      access,
      verb: 'challenge',
      notFound: () => recordNotFound('decision', id),
    });
    if ((await transaction.countChallenges(id)) >= LIMITS.challenges) {
      throw tooMany({
        what: 'challenges',
        decision: id,
        most: LIMITS.challenges,
        wayOut: 'Add to one of them, or write a decision that supersedes it.',
      });
    }
    const challenge: Challenge = {
      id: createRecordId({ title: 'challenge', randomBytes: randomBytes(8) }),
      decision: id,
      decisionRevision: decision.revision,
      text,
      state: 'open',
      raisedBy: access.viewer.ref,
      raisedAt: at,
      thread: [],
      revision: 1,
    };
    await transaction.saveChallenge(challenge, { isQuiet });
  });
  return id;
}

/** Lays hold of a challenge and its decision and saves what becomes of it. */
async function change(
  { store, id, access, isQuiet }: Speaking,
  edit: (options: {
    current: Challenge;
    decision: DecisionRecord;
    transaction: StoreTransaction;
  }) => Challenge | Promise<Challenge>,
): Promise<string> {
  const notFound = () => contributionNotFound('challenge', id);
  return store.write(async transaction => {
    const found = await transaction.findChallenge({ id, access });
    if (!found) {
      throw notFound();
    }
    const decision = await lockDecision(transaction, {
      id: found.decision,
      access,
      verb: 'challenge',
      notFound,
    });
    const current = await transaction.lockChallenge(id);
    if (!current) {
      throw notFound();
    }
    await transaction.saveChallenge(
      await edit({ current, decision, transaction }),
      { isQuiet },
    );
    return decision.id;
  });
}

/** Adds to the thread of an open one; returns the id of its decision. */
export async function answer(
  options: Speaking & { input: Input },
): Promise<string> {
  const { access, at, input } = options;
  const { text, problems } = parseDiscussionText(input);
  throwProblems('The answer', problems);
  const by = access.viewer.ref;
  return change(options, ({ current }) =>
    answerChallenge(current, { by, at, text }),
  );
}

/** Says what became of one; returns the id of its decision. */
export async function move(
  options: Speaking & { input: Input },
): Promise<string> {
  const { access, at, input } = options;
  const { state: to, text, problems, ...said } = parseChallengeChange(input);
  throwProblems('The challenge', problems);
  const by = access.viewer.ref;
  return change(options, async ({ current, decision, transaction }) => {
    const roles = rolesIn({ access, decision, challenge: current });
    const moved = moveChallenge(current, { by, at, to, text, roles });
    return to === 'amended'
      ? {
          ...moved,
          amendment: await checkAmendment(transaction, {
            challenge: current,
            decision,
            amendment: said.amendment ?? decision.id,
            access,
          }),
        }
      : moved;
  });
}
