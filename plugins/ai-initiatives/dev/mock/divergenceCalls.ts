import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  answerOf,
  type DecisionRecord,
  type Divergence,
  type DivergenceVerdict,
  groupAnswers,
  type InitiativesApi,
  parseDivergenceVerdict,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';
import { isOneOf, pageOf } from './pageOf';

type DivergenceCalls = Pick<
  InitiativesApi,
  | 'listDivergences'
  | 'getDivergence'
  | 'judgeDivergence'
  | 'undoDivergenceVerdict'
>;

const ME = 'user:default/guest';

/** Those that ask the very same question; words of similar meaning find no other here. */
function byQuestion(
  decisions: readonly DecisionRecord[],
): readonly (readonly DecisionRecord[])[] {
  const groups = new Map<string, DecisionRecord[]>();
  for (const decision of decisions) {
    const question = (decision.question ?? decision.title).toLowerCase();
    groups.set(question, [...(groups.get(question) ?? []), decision]);
  }
  return [...groups.values()].filter(
    group => new Set(group.map(({ owner }) => owner)).size > 1,
  );
}

export function divergenceCalls(options: {
  house: MockHouse;
  now: () => string;
}): DivergenceCalls {
  const { house, now } = options;
  const verdicts = new Map<string, DivergenceVerdict>();
  const compared = () =>
    house.decisions
      .all()
      .filter(({ status, archivedAt }) => status === 'accepted' && !archivedAt)
      .filter(decision => answerOf(decision) !== undefined);
  const toDivergence = (group: readonly DecisionRecord[]): Divergence => {
    const answers = group.map(decision => answerOf(decision)!);
    const numbers = groupAnswers(answers.map(({ words }) => words));
    const id = group.map(decision => decision.id).sort()[0];
    const verdict = verdicts.get(id);
    return {
      id,
      question: group[0].question ?? group[0].title,
      state: verdict?.verdict ?? 'unsettled',
      members: group
        .map((decision, index) => ({
          decision: house.decisionSummary(decision),
          answer: answers[index].text,
          number: numbers[index],
        }))
        .sort((one, other) => one.number - other.number),
      membersTotal: group.length,
      teams: new Set(group.map(({ owner }) => owner)).size,
      answers: new Set(numbers).size,
      terms: [],
      verdict,
      mayJudge: true,
    };
  };
  const all = () => byQuestion(compared()).map(toDivergence);
  const get = (id: string): Divergence => {
    const found = all().find(divergence => divergence.id === id);
    if (!found) {
      throw new NotFoundError(`No divergence '${id}'`);
    }
    return found;
  };
  return {
    listDivergences: async query => {
      const { state, agreed, owner, entityRef } = query;
      const found = all()
        .filter(divergence => !state || divergence.state === state)
        .filter(
          ({ answers }) => agreed === undefined || agreed === (answers === 1),
        )
        .filter(({ members }) =>
          members.some(({ decision }) => isOneOf(owner, decision.owner.ref)),
        )
        .filter(({ members }) =>
          members.some(
            ({ decision }) =>
              !entityRef ||
              decision.entities.some(link => link.entityRef === entityRef),
          ),
        );
      return { ...pageOf(found, query), compared: compared().length };
    },
    getDivergence: async ({ id }) => get(id),
    judgeDivergence: async ({ id, input }) => {
      const { verdict, reason, problems } = parseDivergenceVerdict({
        input: { ...input },
      });
      if (problems.length > 0) {
        throw new InputError(`${problems[0].field} ${problems[0].rule}`);
      }
      if (get(id).verdict) {
        throw new ConflictError(`The divergence '${id}' was judged already`);
      }
      const at = now();
      verdicts.set(id, { verdict, reason, by: ME, at, outdated: false });
      return get(id);
    },
    undoDivergenceVerdict: async ({ id }) => {
      verdicts.delete(id);
      return get(id);
    },
  };
}
