import type {
  DecisionRecord,
  ExpectedOutcome,
  Guarded,
  Initiative,
  Principle,
} from 'backstage-plugin-ai-initiatives-common';
import {
  aDecision,
  anInitiative,
  aPrinciple,
} from '../../../__fixtures__/build';
import { isoDay } from './yearDays';
import { CLERK, YearRecord } from './YearWorld';

const has = (from: number | undefined, day: number) =>
  from !== undefined && from <= day;

/** Days on which something about a record changes, while it is there. */
export function changeDays(record: YearRecord): readonly number[] {
  const { closesOn, endsOn, overOn, moved, outcomes } = record;
  const days = [
    ...[closesOn, endsOn, overOn, moved?.on],
    ...outcomes.map(({ observedOn }) => observedOn),
  ].filter((day): day is number => day !== undefined);
  return [...new Set(days)]
    .filter(day => endsOn === undefined || day <= endsOn)
    .sort((a, b) => a - b);
}

/** Who may read it on a day. */
export function guardOn(
  record: YearRecord,
  day: number,
): Omit<Guarded, 'source'> {
  const { owner, readers, visibility, closesOn } = record;
  const isClosed = visibility === 'public' && has(closesOn, day);
  return {
    ...{ owner, readers, createdBy: CLERK },
    visibility: isClosed ? 'restricted' : visibility,
  };
}

export const isThere = ({ endsOn }: YearRecord, day: number): boolean =>
  !has(endsOn, day);

/** Not retired and not turned down. */
export const goesOn = ({ overOn }: YearRecord, day: number): boolean =>
  !has(overOn, day);

export function reviewByOn(
  { reviewBy, moved }: YearRecord,
  day: number,
): number | undefined {
  return moved && has(moved.on, day) ? moved.to : reviewBy;
}

function outcomesOn(
  { outcomes }: YearRecord,
  day: number,
): readonly ExpectedOutcome[] {
  return outcomes.map(({ due, observedOn, result }, position) => ({
    statement: `Outcome ${position}`,
    due: isoDay(due),
    ...(has(observedOn, day) && {
      observations: [{ on: isoDay(observedOn as number), result }],
    }),
  }));
}

/** A record as it is stored on a day. */
export function bodyOn(
  record: YearRecord,
  day: number,
  revision: number,
): Initiative | DecisionRecord | Principle {
  const { kind, id, decisionMakers, isProposed } = record;
  const by = reviewByOn(record, day);
  const common = {
    ...guardOn(record, day),
    ...{ id, revision, title: id, updatedBy: CLERK },
    updatedAt: `${isoDay(day)}T07:00:00.000Z`,
    ...(!isThere(record, day) && {
      archivedAt: `${isoDay(day)}T07:00:00.000Z`,
    }),
  };
  const reviewBy = by === undefined ? undefined : isoDay(by);
  const expectedOutcomes = outcomesOn(record, day);
  const isOver = !goesOn(record, day);
  switch (kind) {
    case 'initiative':
      return anInitiative({
        ...{ ...common, expectedOutcomes },
        stage: isOver ? 'retired' : 'pilot',
      });
    case 'decision': {
      const status = isProposed ? 'proposed' : 'accepted';
      return aDecision({
        ...{ ...common, expectedOutcomes, reviewBy, decisionMakers },
        status: isOver ? 'deprecated' : status,
      });
    }
    default:
      return aPrinciple({
        ...common,
        reviewBy,
        status: 'in-force',
        version: 1,
      });
  }
}
