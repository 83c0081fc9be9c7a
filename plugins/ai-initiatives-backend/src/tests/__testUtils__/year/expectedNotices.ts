import { canRead } from 'backstage-plugin-ai-initiatives-common';
import { monthsLater } from './yearDays';
import { goesOn, guardOn, isThere, reviewByOn } from './yearState';
import {
  CLERK,
  DAYS,
  YearParallel,
  YearRecord,
  YearSeries,
  YearWorld,
} from './YearWorld';

/** Whether a person may read a record on a day. */
export function mayRead(
  world: YearWorld,
  person: string,
  record: YearRecord,
  day: number,
): boolean {
  const groups = world.teams
    .filter(({ members }) => members.includes(person))
    .map(({ ref }) => ref);
  const viewer = { type: 'user', ref: person, steward: false } as const;
  return canRead(
    { ...viewer, ownershipRefs: [person, ...groups] },
    guardOn(record, day),
  );
}

/** The people behind users and groups; behind mere names there are none. */
export function peopleOf(
  world: YearWorld,
  refs: readonly string[],
): readonly string[] {
  const people = refs.flatMap(ref =>
    ref.startsWith('user:')
      ? [ref]
      : world.teams.find(team => team.ref === ref)?.members ?? [],
  );
  return [...new Set(people)];
}

/** Days on which a review comes due before anybody has held it. */
function announcedDays(
  { cadence, anchor, delays }: YearSeries,
  isAlive: (day: number) => boolean,
): readonly number[] {
  const step = cadence === 'monthly' ? 1 : 3;
  const days: number[] = [];
  let due = anchor;
  for (let count = 0; due < DAYS; count++) {
    const delay = delays[count % delays.length];
    const held = delay === undefined ? Infinity : due + delay;
    if (held > due && isAlive(due)) {
      days.push(due);
    }
    if (held >= DAYS || !isAlive(held)) {
      break;
    }
    const over = Math.max(due, held);
    let months = 0;
    while (monthsLater(anchor, months) <= over) {
      months += step;
    }
    due = monthsLater(anchor, months);
  }
  return days;
}

/** What is restricted is told to those alone whom it names. */
function isNamed(ref: string, record: YearRecord, day: number): boolean {
  const { visibility, owner, readers } = guardOn(record, day);
  return visibility === 'public' || [owner, CLERK, ...readers].includes(ref);
}

type Announce = (
  day: number,
  scope: string,
  wanted: readonly string[],
  subjects: readonly YearRecord[],
) => void;

function expectOutcomes(record: YearRecord, announce: Announce): void {
  const { kind, id, owner, isProposed } = record;
  record.outcomes.forEach(({ due, observedOn, result }, position) => {
    const scope = `outcome:${kind}:${id}:${position}`;
    const isSeen = observedOn !== undefined && observedOn <= due;
    const isAwaited = goesOn(record, due) && !isProposed;
    if ((kind === 'initiative' ? goesOn(record, due) : isAwaited) && !isSeen) {
      announce(due, scope, [owner], [record]);
    }
    if (result === 'missed' && observedOn !== undefined) {
      announce(observedOn, scope, [owner], [record]);
    }
  });
}

function expectReviewBy(record: YearRecord, announce: Announce): void {
  const { kind, id, owner, decisionMakers, heldOn, moved, reviewBy } = record;
  const scope =
    kind === 'decision' ? `decision-review:${id}` : `principle-review:${id}`;
  for (const day of new Set([reviewBy, moved?.to])) {
    // Moved to a day that is over, it is due on the day it is moved.
    const isBelated =
      moved && day === moved.to && day !== reviewBy && day < moved.on;
    const told = isBelated ? moved.on : day ?? DAYS;
    const isStill = reviewByOn(record, told) === day;
    if (told < DAYS && isStill && goesOn(record, told) && !heldOn) {
      announce(told, scope, [owner, ...decisionMakers], [record]);
    }
  }
}

function expectParallel(parallel: YearParallel, announce: Announce): void {
  const { id, left, right, revisitOn, undoneOn } = parallel;
  if (undoneOn === undefined || undoneOn > revisitOn) {
    const wanted = [left.owner, right.owner];
    announce(revisitOn, `parallel:${id}`, wanted, [left, right]);
  }
}

/** Who hears of what on which day, as texts: worked out from what the year brings. */
export function expectedNotices(world: YearWorld): ReadonlySet<string> {
  const expected = new Set<string>();
  const announce: Announce = (day, scope, wanted, subjects) => {
    const hearers = wanted.filter(ref =>
      subjects.every(
        record => isThere(record, day) && isNamed(ref, record, day),
      ),
    );
    peopleOf(world, hearers).forEach(person =>
      expected.add(`${day} ${person} ${scope}`),
    );
  };
  const settling = new Set(world.parallels.map(({ decision }) => decision));
  for (const record of world.records) {
    expectOutcomes(record, announce);
    if (!settling.has(record)) {
      expectReviewBy(record, announce);
    }
    const { id, owner, series } = record;
    if (series) {
      const whose = owner.includes(':') ? owner : CLERK;
      const days = announcedDays(series, day => isThere(record, day));
      days.forEach(day =>
        announce(day, `review:review-${id}`, [whose], [record]),
      );
    }
  }
  for (const { ref, series } of world.teams) {
    announcedDays(series, () => true).forEach(day =>
      announce(day, `review:review-${ref}`, [ref], []),
    );
  }
  world.parallels.forEach(parallel => expectParallel(parallel, announce));
  return expected;
}
