import {
  type AgendaFacts,
  type ReviewSubject,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';

function recordsOf(house: MockHouse, { kind, ref }: ReviewSubject) {
  const initiatives = house
    .current()
    .filter(
      item =>
        (kind === 'initiative' && item.id === ref) ||
        (kind === 'entity' && item.owner === ref),
    );
  const ids = new Set(initiatives.map(({ id }) => id));
  const decisions = house.decisions
    .all()
    .filter(
      item =>
        item.id === ref ||
        item.owner === ref ||
        item.initiatives.some(id => ids.has(id)),
    );
  return { initiatives, decisions, ids };
}

/** What an agenda is made of, as far as the mock knows it. */
export function agendaFacts(
  house: MockHouse,
  subject: ReviewSubject,
): AgendaFacts {
  const { initiatives, decisions, ids } = recordsOf(house, subject);
  const aged = (item: {
    id: string;
    createdAt: string;
    updatedAt: string;
  }) => ({
    id: item.id,
    createdOn: item.createdAt.slice(0, 10),
    changedOn: item.updatedAt.slice(0, 10),
  });
  return {
    initiatives: initiatives.map(item => ({
      ...aged(item),
      stage: item.stage,
    })),
    decisions: decisions.map(item => ({
      ...aged(item),
      status: item.status,
      reviewBy: item.reviewBy,
    })),
    overlaps: house
      .overlaps()
      .filter(
        ({ left, right, band }) =>
          band === 'likely' && left.owner.ref !== right.owner.ref,
      )
      .flatMap(({ left, right }) => {
        const own = [left, right].find(({ id }) => ids.has(id));
        const other = own === left ? right : left;
        return own
          ? [
              {
                initiative: own.id,
                other: other.id,
                changedOn: other.updatedAt.slice(0, 10),
              },
            ]
          : [];
      }),
    principles: [],
    parallels: [],
    challenges: [],
    outcomes: [],
  };
}
