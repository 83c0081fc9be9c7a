import {
  DecisionDivergence,
  DecisionRecord,
  Divergence,
  DivergenceMember,
  LIMITS,
  speaksFor,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, decisionOn, mayChange, satisfies } from '../../access/Access';
import type {
  ReadableAnswer,
  ReadableDivergence,
} from '../../database/DivergenceStore';
import { groupTerms } from '../../overlap/groupTerms';

/**
 * Whoever may change the decision, and stewards. What is kept in a repository
 * nobody changes here, so members of its owner speak for it.
 */
function mayJudgeBy(access: Access, decision: DecisionRecord): boolean {
  const { viewer } = access;
  return (
    mayChange(access, decision) ||
    (decision.source !== undefined &&
      viewer.type === 'user' &&
      (viewer.steward || speaksFor(viewer, decision)) &&
      satisfies(decision, decisionOn(access, 'decision', 'update')))
  );
}

/** Whether the caller may confirm or dismiss it, and undo that. */
export function mayJudge(
  access: Access,
  { answers }: ReadableDivergence,
): boolean {
  return answers.some(({ decision }) => mayJudgeBy(access, decision));
}

/** By how much each is like the others, of which the caller may read. */
function mostTypicalFirst({
  answers,
  pairs,
}: ReadableDivergence): readonly ReadableAnswer[] {
  const likeness = new Map<string, number>();
  for (const { left, right, probability } of pairs) {
    for (const side of [left, right]) {
      likeness.set(side, (likeness.get(side) ?? 0) + probability);
    }
  }
  const likenessOf = ({ decision }: ReadableAnswer) =>
    likeness.get(decision.id) ?? 0;
  return [...answers].sort((one, other) => likenessOf(other) - likenessOf(one));
}

/** The most frequent answer first. */
function byAnswer(
  answers: readonly ReadableAnswer[],
): readonly DivergenceMember[] {
  const byNumber = new Map<number, ReadableAnswer[]>();
  for (const answer of answers) {
    const same = byNumber.get(answer.number) ?? [];
    byNumber.set(answer.number, [...same, answer]);
  }
  return [...byNumber.values()]
    .sort((one, other) => other.length - one.length)
    .flatMap((same, number) =>
      same.map(({ summary, answer }) => ({
        decision: summary,
        answer,
        number,
      })),
    );
}

/** A divergence as the caller sees it. */
export function toDivergence(
  found: ReadableDivergence,
  access: Access,
): Divergence {
  const { id, teams, pairs, verdicts } = found;
  const answers = mostTypicalFirst(found);
  const members = byAnswer(answers);
  const [{ summary: typical }] = answers;
  const holding = verdicts.find(({ outdated }) => !outdated);
  const shown = holding ?? verdicts[0];
  return {
    id,
    question: typical.question ?? typical.title,
    state: holding?.verdict ?? 'unsettled',
    members: members.slice(0, LIMITS.divergenceMembers),
    membersTotal: members.length,
    teams,
    answers: new Set(answers.map(({ number }) => number)).size,
    terms: groupTerms(pairs.map(pair => ({ evidence: pair.explanation }))),
    ...(shown && {
      verdict: {
        verdict: shown.verdict,
        reason: shown.reason,
        by: shown.by,
        at: shown.at,
        outdated: shown.outdated,
      },
    }),
    mayJudge: mayJudge(access, found),
  };
}

/** What others answered to the question of one decision; undefined when nobody differs. */
export function toDecisionDivergence(
  found: ReadableDivergence,
  decisionId: string,
): DecisionDivergence | undefined {
  const members = byAnswer(mostTypicalFirst(found));
  const own = members.find(({ decision }) => decision.id === decisionId);
  const others = members.filter(
    ({ decision, number }) =>
      own &&
      number !== own.number &&
      decision.owner.ref !== own.decision.owner.ref,
  );
  return others.length === 0
    ? undefined
    : {
        id: found.id,
        others: others.slice(0, LIMITS.divergenceNote),
        teams: new Set(others.map(({ decision }) => decision.owner.ref)).size,
      };
}
