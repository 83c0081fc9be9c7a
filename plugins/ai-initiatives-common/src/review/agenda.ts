import { LIMITS } from '../text/limits';
import { plusMonths } from './cadence';
import type { ReviewedKind } from './types';

/** Why something is on the agenda, the most pressing first. @public */
export const AGENDA_REASONS = [
  'parallel-due',
  'challenge-open',
  'outcome-due',
  'review-due',
  'overlap',
  'stale',
  'principle-unused',
  'new',
  'changed',
  'steady',
] as const;

/** @public */
export type AgendaReasonCode = (typeof AGENDA_REASONS)[number];

/** Kinds of records that can be on an agenda. @public */
export type AgendaKind = ReviewedKind | 'principle';

/** A reason with what it takes to say it in words. @public */
export interface AgendaReason {
  readonly code: AgendaReasonCode;
  /** The day it is or was due, or on which it happened. */
  readonly on?: string;
  /** Id of the other initiative of a pair. */
  readonly other?: string;
  /** The outcome that was expected. */
  readonly text?: string;
  readonly months?: number;
}

/** One record with everything there is to say about it. @public */
export interface AgendaItem {
  readonly kind: AgendaKind;
  readonly id: string;
  /** The most pressing first. */
  readonly reasons: readonly AgendaReason[];
  /** Reasons that were left out. */
  readonly moreReasons: number;
}

/** Items whose most pressing reason is the same. @public */
export interface AgendaSection {
  readonly code: AgendaReasonCode;
  readonly items: readonly AgendaItem[];
  /** Items that were left out. */
  readonly cut: number;
}

/** What there is to talk about. @public */
export interface Agenda {
  /** The day of the last review; absent when this is the first. */
  readonly since?: string;
  readonly sections: readonly AgendaSection[];
}

/** A record of which it counts how long it was left as it is. @public */
export interface Aged {
  readonly id: string;
  readonly createdOn: string;
  readonly changedOn: string;
}

/** What an agenda is made of, as plain days and ids. @public */
export interface AgendaFacts {
  readonly initiatives: readonly (Aged & { readonly stage: string })[];
  readonly decisions: readonly (Aged & {
    readonly status: string;
    readonly reviewBy?: string;
  })[];
  readonly principles: readonly (Aged & {
    /** Whether any decision upholds it or deviates from it. */
    readonly used: boolean;
  })[];
  /** Likely overlaps nobody has settled; `initiative` is under review. */
  readonly overlaps: readonly {
    readonly initiative: string;
    readonly other: string;
    /** The later of the days on which the two were changed. */
    readonly changedOn: string;
  }[];
  readonly parallels: readonly {
    readonly initiative: string;
    readonly other: string;
    readonly revisitOn: string;
  }[];
  readonly challenges: readonly {
    readonly decision: string;
    readonly raisedOn: string;
  }[];
  readonly outcomes: readonly {
    readonly kind: ReviewedKind;
    readonly id: string;
    readonly statement: string;
    readonly due: string;
    /** Whether somebody has said what came of it. */
    readonly observed: boolean;
  }[];
}

/** Without a change for so long, an initiative is asked whether it goes on. */
const STALE_MONTHS = 6;

interface Found {
  readonly kind: AgendaKind;
  readonly id: string;
  readonly reason: AgendaReason;
}

function pressing(facts: AgendaFacts, today: string): readonly Found[] {
  const { initiatives, decisions, principles } = facts;
  const longAgo = plusMonths(today, -STALE_MONTHS);
  return [
    ...facts.parallels
      .filter(({ revisitOn }) => revisitOn <= today)
      .map(({ initiative, other, revisitOn }): Found => {
        const reason = { code: 'parallel-due', other, on: revisitOn } as const;
        return { kind: 'initiative', id: initiative, reason };
      }),
    ...facts.challenges.map(({ decision, raisedOn }): Found => {
      const reason = { code: 'challenge-open', on: raisedOn } as const;
      return { kind: 'decision', id: decision, reason };
    }),
    ...facts.outcomes
      .filter(({ due, observed }) => due <= today && !observed)
      .map(({ kind, id, statement, due }): Found => {
        const reason = { code: 'outcome-due', text: statement, on: due };
        return { kind, id, reason: reason as AgendaReason };
      }),
    ...decisions
      .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy <= today)
      .map(({ id, reviewBy }): Found => {
        const reason = { code: 'review-due', on: reviewBy } as const;
        return { kind: 'decision', id, reason };
      }),
    ...facts.overlaps.map(({ initiative, other, changedOn }): Found => {
      const reason = { code: 'overlap', other, on: changedOn } as const;
      return { kind: 'initiative', id: initiative, reason };
    }),
    ...initiatives
      .filter(
        ({ stage, changedOn }) => stage !== 'retired' && changedOn <= longAgo,
      )
      .map(({ id, changedOn }): Found => {
        const reason = { code: 'stale', on: changedOn } as const;
        return { kind: 'initiative', id, reason };
      }),
    ...principles
      .filter(({ used, createdOn }) => !used && createdOn <= longAgo)
      .map(({ id }): Found => {
        const code = 'principle-unused' as const;
        const reason = { code, months: STALE_MONTHS };
        return { kind: 'principle', id, reason };
      }),
  ];
}

/** What happened to a record since the last review; there is always something to say. */
function sinceLast(
  { createdOn, changedOn }: Aged,
  since: string | undefined,
): AgendaReason {
  if (since !== undefined && createdOn > since) {
    return { code: 'new', on: createdOn };
  }
  if (since !== undefined && changedOn > since) {
    return { code: 'changed', on: changedOn };
  }
  return { code: 'steady' };
}

function everything(
  facts: AgendaFacts,
  since: string | undefined,
): readonly Found[] {
  const found = (kind: AgendaKind, aged: Aged): Found => ({
    kind,
    id: aged.id,
    reason: sinceLast(aged, since),
  });
  return [
    ...facts.initiatives
      .filter(
        // What was retired long ago needs no verdict; what was just now does.
        ({ stage, changedOn }) =>
          stage !== 'retired' || (since !== undefined && changedOn > since),
      )
      .map(aged => found('initiative', aged)),
    ...facts.decisions
      .filter(
        ({ status, changedOn }) =>
          ['proposed', 'accepted', 'unknown'].includes(status) ||
          (since !== undefined && changedOn > since),
      )
      .map(aged => found('decision', aged)),
    ...facts.principles.map(aged => found('principle', aged)),
  ];
}

const rank = ({ code }: AgendaReason) => AGENDA_REASONS.indexOf(code);

/** The most pressing first; among equals what has waited longest. */
function compareReasons(a: AgendaReason, b: AgendaReason): number {
  const day = (reason: AgendaReason) => reason.on ?? '';
  return rank(a) - rank(b) || (day(a) < day(b) ? -1 : Number(day(a) > day(b)));
}

/**
 * What there is to talk about, from what changed since the last review and what
 * has come due: each record once, under its most pressing reason.
 *
 * @public
 */
export function buildAgenda(options: {
  facts: AgendaFacts;
  since: string | undefined;
  today: string;
}): Agenda {
  const { facts, since, today } = options;
  const byRecord = new Map<string, Found[]>();
  for (const found of [
    ...pressing(facts, today),
    ...everything(facts, since),
  ]) {
    const key = `${found.kind} ${found.id}`;
    byRecord.set(key, [...(byRecord.get(key) ?? []), found]);
  }
  const items = [...byRecord.values()].map(found => {
    const [{ kind, id }] = found;
    const reasons = found.map(({ reason }) => reason).sort(compareReasons);
    const said = reasons.filter(
      ({ code }) => code !== 'steady' || reasons.length === 1,
    );
    return {
      kind,
      id,
      reasons: said.slice(0, LIMITS.agendaReasons),
      moreReasons: Math.max(0, said.length - LIMITS.agendaReasons),
    };
  });
  const sections = AGENDA_REASONS.flatMap(code => {
    const inside = items
      .filter(({ reasons }) => reasons[0].code === code)
      .sort(
        (a, b) =>
          compareReasons(a.reasons[0], b.reasons[0]) ||
          (a.id < b.id ? -1 : Number(a.id > b.id)),
      );
    const shown = inside.slice(0, LIMITS.agendaItems);
    return inside.length === 0
      ? []
      : [{ code, items: shown, cut: inside.length - shown.length }];
  });
  return { ...(since && { since }), sections };
}
