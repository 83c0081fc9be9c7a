import type {
  HintablePair,
  HintCheck,
  HintFacts,
  HintPlan,
  StoredHint,
} from '../database/HintStore';

/** Versions of one initiative that are looked at: as it was registered, and three edits. */
export const MOST_CHECKS_PER_INITIATIVE = 4;
/** Versions by one person that are looked at on one day. */
export const MOST_CHECKS_PER_PERSON = 10;

function mostLikelyFirst(one: HintablePair, other: HintablePair): number {
  return (
    other.probability - one.probability ||
    (one.recordId < other.recordId ? -1 : 1)
  );
}

/**
 * Which hints of restricted work to give after some saves. A save of an ordinary
 * initiative can be a question, so that questions have a budget; a save of one
 * that allows hints is its owners' own doing and asks nothing. Either way an
 * initiative is told of one other at most on a day.
 */
export function planHints(
  facts: HintFacts,
  { at, day }: { at: string; day: string },
): HintPlan {
  const hints: StoredHint[] = [];
  const checks: HintCheck[] = [];
  const checksOf = new Map(facts.checksOf);
  const checksBy = new Map(facts.checksBy);
  const pairs = [...facts.pairs].sort(mostLikelyFirst);

  const give = (candidates: readonly HintablePair[]) => {
    for (const { recordId, targetId, owner } of candidates) {
      const told = [...facts.given, ...hints].filter(
        hint => hint.targetId === targetId,
      );
      const isKnown = told.some(hint => hint.recordId === recordId);
      if (!isKnown && !told.some(hint => hint.at.startsWith(day))) {
        hints.push({ recordId, targetId, group: owner, at });
      }
    }
  };

  for (const { id, revision, by, allowsHints } of facts.saves) {
    if (allowsHints) {
      give(pairs.filter(({ recordId }) => recordId === id));
    }
    const looked = checksOf.get(id) ?? 0;
    const asked = checksBy.get(by) ?? 0;
    if (looked < MOST_CHECKS_PER_INITIATIVE && asked < MOST_CHECKS_PER_PERSON) {
      checksOf.set(id, looked + 1);
      checksBy.set(by, asked + 1);
      checks.push({ id, revision, by, day });
      give(pairs.filter(({ targetId }) => targetId === id));
    }
  }
  return { hints, checks };
}
