import type {
  Credit,
  EntityLabel,
  OwnershipView,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';

interface Owned {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly buildsOn: readonly string[];
}

function creditAmong(
  records: readonly Owned[],
  options: {
    recordKind: Credit['recordKind'];
    owner: string;
    label: (ref: string) => EntityLabel;
  },
): readonly Credit[] {
  const { recordKind, owner, label } = options;
  return records
    .filter(theirs => theirs.owner !== owner)
    .flatMap(theirs =>
      records
        .filter(
          ours => ours.owner === owner && theirs.buildsOn.includes(ours.id),
        )
        .map(ours => ({
          ...{ recordKind, way: 'builds-on' as const },
          ...{ id: theirs.id, title: theirs.title },
          owner: label(theirs.owner),
          ours: { id: ours.id, title: ours.title },
        })),
    );
}

/** What a group or user owns, and what of others builds on it. */
export function ownershipOf(
  house: MockHouse,
  owner: string,
  limit: number,
): OwnershipView {
  const label = (ref: string) => house.label(ref);
  const initiatives = house.current();
  const decisions = house.decisions.all().filter(item => !item.archivedAt);
  const own = decisions.filter(item => item.owner === owner);
  const credit = [
    ...creditAmong(initiatives, { recordKind: 'initiative', owner, label }),
    ...creditAmong(decisions, { recordKind: 'decision', owner, label }),
  ];
  return {
    initiativesTotal: initiatives.filter(item => item.owner === owner).length,
    decisions: own.slice(0, limit).map(item => house.decisionSummary(item)),
    decisionsTotal: own.length,
    credit: credit.slice(0, limit),
    creditTotal: credit.length,
  };
}
