import {
  assignGroupIds,
  groupOverlapsInSteps,
  LIKELY_OVERLAP,
  OverlapEdge,
  OverlapGroup,
} from 'ai-initiatives-overlap-engine';
import {
  answerOf,
  DecisionRecord,
  groupAnswers,
  LIMITS,
  Wording,
  wordingOf,
} from 'backstage-plugin-ai-initiatives-common';
import type {
  ComparedAnswer,
  DivergencePair,
  FoundDivergences,
  StoredDivergence,
} from '../database/DivergenceStore';
import { explainOverlap } from '../overlap/OverlapExplanation';
import type { OverlapWords } from '../overlap/overlapWords';
import { QuestionIndex } from './QuestionIndex';

/** Found anew whenever this or what it stands for changes. */
export const DIVERGENCE_RULES = 1;

/** All that was found, and what was compared to find it. */
export interface DivergencePlan {
  readonly found: FoundDivergences;
  readonly wordings: ReadonlyMap<string, Wording>;
}

const byId = <T extends { readonly id: string }>(one: T, other: T) =>
  one.id < other.id ? -1 : 1;

function* likelyEdges(
  ids: readonly string[],
  index: QuestionIndex,
): Generator<undefined, readonly OverlapEdge[]> {
  const edges: OverlapEdge[] = [];
  for (const left of ids) {
    for (const right of index.candidates(left, LIKELY_OVERLAP)) {
      const probability = index.probability(left, right);
      if (probability >= LIKELY_OVERLAP) {
        edges.push({ left, right, probability });
      }
    }
    yield undefined;
  }
  return edges;
}

/** The pairs of a group that say most about why it is one. */
function strongestPairs(
  members: readonly string[],
  index: QuestionIndex,
): readonly DivergencePair[] {
  const pairs = members.flatMap((left, position) =>
    members.slice(position + 1).map(right => ({
      left,
      right,
      probability: index.probability(left, right),
    })),
  );
  return pairs
    .sort(
      (a, b) =>
        b.probability - a.probability ||
        (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1),
    )
    .slice(0, LIMITS.groupPairs)
    .flatMap(pair => {
      const scored = index.score(pair.left, pair.right);
      return scored ? [{ ...pair, explanation: explainOverlap(scored) }] : [];
    })
    .sort((a, b) => (`${a.left} ${a.right}` < `${b.left} ${b.right}` ? -1 : 1));
}

/** Members of one group with their answers numbered. */
function answersOf(options: {
  divergenceId: string;
  group: OverlapGroup;
  decisions: ReadonlyMap<string, DecisionRecord>;
}): readonly ComparedAnswer[] {
  const { divergenceId, group, decisions } = options;
  const { members } = group;
  const answers = members.map(id => answerOf(decisions.get(id)!)!);
  const numbers = groupAnswers(answers.map(({ words }) => words));
  return members.map((decisionId, position) => ({
    decisionId,
    divergenceId,
    number: numbers[position],
    text: answers[position].text,
  }));
}

/**
 * Finds the questions that several teams have answered. Depends on nothing but
 * the decisions, not on their order, except that groups keep the ids of those
 * they continue.
 */
export function* planDivergences(options: {
  decisions: readonly DecisionRecord[];
  words: OverlapWords;
  previous: readonly {
    readonly id: string;
    readonly members: readonly string[];
  }[];
  newId: () => string;
}): Generator<undefined, DivergencePlan> {
  const { words, previous, newId } = options;
  const wordings = new Map<string, Wording>();
  const decisions = new Map<string, DecisionRecord>();
  for (const decision of [...options.decisions].sort(byId)) {
    const wording = wordingOf(decision);
    if (wording) {
      wordings.set(decision.id, wording);
      decisions.set(decision.id, decision);
    }
    yield undefined;
  }
  const ids = [...decisions.keys()];
  const index = yield* QuestionIndex.build([...decisions.values()], words);
  const groups = yield* groupOverlapsInSteps({
    edges: yield* likelyEdges(ids, index),
    teamOf: id => index.teamOf(id),
    probabilityOf: (left, right) => index.probability(left, right),
  });
  const groupIds = assignGroupIds({ previous, next: groups, newId });
  const answers = new Map<string, ComparedAnswer>(
    ids.map(decisionId => [
      decisionId,
      {
        decisionId,
        number: 0,
        text: answerOf(decisions.get(decisionId)!)!.text,
      },
    ]),
  );
  const divergences: StoredDivergence[] = [];
  for (const [position, group] of groups.entries()) {
    const id = groupIds[position];
    divergences.push({
      id,
      meanProbability: group.meanProbability,
      pairs: strongestPairs(group.members, index),
    });
    answersOf({ divergenceId: id, group, decisions }).forEach(answer =>
      answers.set(answer.decisionId, answer),
    );
    yield undefined;
  }
  return {
    found: {
      answers: [...answers.values()],
      divergences: divergences.sort(byId),
    },
    wordings,
  };
}
