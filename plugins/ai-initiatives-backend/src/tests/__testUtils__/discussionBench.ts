import type {
  ChallengeChangeInput,
  DecisionFields,
  DecisionView,
  Viewer,
} from 'backstage-plugin-ai-initiatives-common';
import { accessOf, decisionInput } from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import { DatabaseVerifier } from '../../database/verify/DatabaseVerifier';
import { createDiscussionUseCases } from '../../service/createDiscussionUseCases';
import { createRecordUseCases } from '../../service/createRecordUseCases';
import { createTestStore, databases } from './databases';

/** A person of the given groups, whom the policy allows everything. */
export function personOf(
  name: string,
  groups: readonly string[] = [],
  changes: Partial<Viewer> = {},
): Access {
  const access = accessOf({
    ref: `user:default/${name}`,
    ownershipRefs: [
      `user:default/${name}`,
      ...groups.map(group => `group:default/${group}`),
    ],
    ...changes,
  });
  return {
    ...access,
    decisions: {
      ...access.decisions,
      'ai-initiatives.decision.challenge': 'all',
      'ai-initiatives.decision.advise': 'all',
    },
  };
}

/** Owns the decisions. */
export const ada = personOf('ada', ['team-claims']);
/** Is named as a decision maker. */
export const tomas = personOf('tomas', ['architects']);
export const ines = personOf('ines');
export const olga = personOf('olga', ['team-portal']);

const credentials = {} as never;

/** Decisions and the use cases by which they are challenged and advised on. */
export async function setUpDiscussions(
  databaseId: ReturnType<typeof databases.eachSupportedId>[number][0],
) {
  const { knex, store } = await createTestStore(databaseId);
  let time = Date.parse('2026-03-01T00:00:00Z');
  const options = {
    store,
    afterCommit: () => {},
    now: () => new Date((time += 1000)),
  };
  const records = createRecordUseCases({
    ...options,
    learn: async () => false,
  });
  const talk = createDiscussionUseCases({
    ...options,
    getDecisionView: (id, access) => records.decisions.get(id, access),
    afterCommit: () => {},
  });
  const as = (access: Access) => ({ access, credentials });
  return {
    knex,
    store,
    records,
    decide: async (changes: Partial<DecisionFields> = {}, access = ada) =>
      (
        await records.decisions.create({
          input: decisionInput({
            decisionMakers: ['group:default/architects'],
            ...changes,
          }),
          access,
        })
      ).decision,
    view: (id: string, access: Access): Promise<DecisionView> =>
      records.decisions.get(id, access),
    raise: (access: Access, id: string, text = 'It is too slow.') =>
      talk.raiseChallenge({ id, text }, as(access)),
    answer: (access: Access, id: string, text = 'It is not.') =>
      talk.answerChallenge({ id, text }, as(access)),
    move: (access: Access, id: string, change: ChallengeChangeInput) =>
      talk.moveChallenge({ id, ...change }, as(access)),
    advise: (
      access: Access,
      id: string,
      input: Omit<Parameters<typeof talk.addAdvice>[0], 'id'>,
    ) => talk.addAdvice({ id, ...input }, as(access)),
    give: (access: Access, id: string, text = 'Wait a week.') =>
      talk.giveAdvice({ id, text }, as(access)),
    violations: () =>
      new DatabaseVerifier(knex).check({ pendingSince: new Date(0) }),
    /** The statements that the work sends. */
    statements: async (work: () => Promise<unknown>) => {
      const sent: string[] = [];
      const note = ({ sql }: { sql: string }) => sent.push(sql);
      knex.on('query', note);
      await work();
      knex.off('query', note);
      return sent;
    },
  };
}

/** What came of it, in one line. */
export function outcomeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    error => `${error.name}: ${error.message}`,
  );
}
