import { saysTheSame, Wording } from './wording';

/** What was said of some decisions, as far as it was not undone. @public */
export interface OpenVerdict {
  readonly id: string;
  /** The divergence it concerns now. */
  readonly divergenceId?: string;
  readonly members: readonly {
    readonly decisionId: string;
    /** As it was when it was judged. */
    readonly wording: Wording;
    /** Asks or answers something else since. */
    readonly changed: boolean;
  }[];
}

/** Of one decision nobody can say that several answer the same question. */
const LEAST_SHARED = 2;

function divergenceOf(
  ids: readonly string[],
  divergenceIds: ReadonlyMap<string, string>,
): string | undefined {
  const shared = new Map<string, number>();
  for (const id of ids.flatMap(member => divergenceIds.get(member) ?? [])) {
    shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  const [best] = [...shared].sort(
    ([one, ours], [other, theirs]) => theirs - ours || (one < other ? -1 : 1),
  );
  return best && best[1] >= LEAST_SHARED ? best[0] : undefined;
}

/**
 * Which divergence each verdict concerns now, namely the one with most of its
 * decisions, and which of these have changed materially since. A verdict whose
 * decisions are gone waits for them.
 *
 * @public
 */
export function placeVerdicts(options: {
  verdicts: readonly OpenVerdict[];
  /** The divergence of each decision that is in one. */
  divergenceIds: ReadonlyMap<string, string>;
  /** What is asked and answered now, by decision. */
  wordings: ReadonlyMap<string, Wording>;
}): readonly OpenVerdict[] {
  const { verdicts, divergenceIds, wordings } = options;
  return verdicts.map(({ id, members }) => {
    const divergenceId = divergenceOf(
      members.map(({ decisionId }) => decisionId),
      divergenceIds,
    );
    return {
      id,
      ...(divergenceId !== undefined && { divergenceId }),
      members: members.map(member => {
        const now = wordings.get(member.decisionId);
        return {
          ...member,
          changed: now !== undefined && !saysTheSame(member.wording, now),
        };
      }),
    };
  });
}
