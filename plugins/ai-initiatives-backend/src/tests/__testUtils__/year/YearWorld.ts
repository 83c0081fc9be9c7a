import { Random, seededRandom } from '../mixedWrites';

/** How much there is of everything. */
export interface YearScale {
  readonly teams: number;
  readonly initiatives: number;
  readonly decisions: number;
  readonly principles: number;
  readonly parallels: number;
}

/** Days of the year count from 0, the first of January. */
export const DAYS = 365;

export interface YearOutcome {
  readonly due: number;
  readonly observedOn?: number;
  readonly result?: 'met' | 'missed';
}

/** A review that comes again, held so many days after each of its days, or never. */
export interface YearSeries {
  readonly cadence: 'monthly' | 'quarterly';
  readonly anchor: number;
  readonly delays: readonly (number | undefined)[];
}

/** A record, with all that happens to it in the year. */
export interface YearRecord {
  readonly kind: 'initiative' | 'decision' | 'principle';
  readonly id: string;
  readonly owner: string;
  readonly visibility: 'public' | 'restricted' | 'hidden';
  readonly readers: readonly string[];
  readonly decisionMakers: readonly string[];
  readonly isProposed: boolean;
  /** It is restricted from that day on. */
  readonly closesOn?: number;
  /** It is archived from that day on. */
  readonly endsOn?: number;
  /** It is retired, or turned down, from that day on. */
  readonly overOn?: number;
  readonly reviewBy?: number;
  /** The day it is to be reviewed by becomes another one. */
  readonly moved?: { readonly on: number; readonly to: number };
  /** Somebody looks at it before that day. */
  readonly heldOn?: number;
  readonly outcomes: readonly YearOutcome[];
  readonly series?: YearSeries;
}

export interface YearTeam {
  readonly ref: string;
  readonly members: readonly string[];
  readonly series: YearSeries;
}

export interface YearParallel {
  readonly id: string;
  readonly left: YearRecord;
  readonly right: YearRecord;
  readonly decision: YearRecord;
  readonly revisitOn: number;
  readonly undoneOn?: number;
}

export interface YearWorld {
  readonly teams: readonly YearTeam[];
  readonly records: readonly YearRecord[];
  readonly parallels: readonly YearParallel[];
}

/** Registers everything and belongs to no team. */
export const CLERK = 'user:default/clerk';

const DELAYS = [undefined, -2, 0, 1, 4, 11, 45];

class Generator {
  constructor(
    private readonly random: Random,
    private readonly teams: readonly YearTeam[],
  ) {}

  day = (): number => 1 + this.random(DAYS - 2);

  sometimes<T>(percent: number, make: () => T): T | undefined {
    return this.random(100) < percent ? make() : undefined;
  }

  series(): YearSeries {
    return {
      cadence: this.random(2) ? 'monthly' : 'quarterly',
      // Late enough to be held before its day.
      anchor: 2 + this.day(),
      delays: Array.from(
        { length: 12 },
        () => DELAYS[this.random(DELAYS.length)],
      ),
    };
  }

  record(
    kind: YearRecord['kind'],
    number: number,
    changes: Partial<YearRecord> = {},
  ): YearRecord {
    const { random } = this;
    const team = this.teams[random(this.teams.length)];
    const other = this.teams[random(this.teams.length)];
    const endsOn = this.sometimes(8, this.day);
    const reviewBy =
      kind === 'initiative' ? undefined : this.sometimes(40, this.day);
    return {
      kind,
      id: `${kind}-${number}`,
      owner: this.sometimes(4, () => 'Claims department') ?? team.ref,
      visibility: (
        ['restricted', 'hidden', ...Array(8).fill('public')] as const
      )[random(10)],
      readers: this.sometimes(30, () => [other.members[0]]) ?? [],
      decisionMakers:
        kind === 'decision'
          ? this.sometimes(50, () => [other.members[1], 'The board']) ?? []
          : [],
      isProposed: random(4) === 0,
      closesOn: this.sometimes(6, this.day),
      endsOn,
      overOn: kind === 'principle' ? undefined : this.sometimes(8, this.day),
      reviewBy,
      moved:
        reviewBy && kind === 'decision'
          ? this.sometimes(20, () => ({ on: this.day(), to: this.day() }))
          : undefined,
      outcomes:
        kind === 'principle' ? [] : this.sometimes(45, this.outcomes) ?? [],
      series: reviewBy ? undefined : this.sometimes(25, () => this.series()),
      ...changes,
    };
  }

  private readonly outcomes = (): readonly YearOutcome[] =>
    Array.from({ length: 1 + this.random(2) }, () => ({
      due: this.day(),
      ...this.sometimes(50, () => ({
        observedOn: this.day(),
        result: (['met', 'missed'] as const)[this.random(2)],
      })),
    }));
}

function teamsOf(count: number, random: Random): readonly YearTeam[] {
  const generator = new Generator(random, []);
  return Array.from({ length: count }, (_, number) => ({
    ref: `group:default/team-${number}`,
    members: ['ada', 'bob', 'cleo'].map(
      name => `user:default/${name}-${number}`,
    ),
    series: { ...generator.series(), cadence: 'quarterly' as const },
  }));
}

/** Decisions somebody looks at before their day, where nothing else happens. */
function heldEarly(record: YearRecord, random: Random): YearRecord {
  const { kind, reviewBy, moved, endsOn, overOn } = record;
  const isCalm = !moved && !endsOn && !overOn;
  return kind === 'decision' && reviewBy && isCalm && random(4) === 0
    ? { ...record, heldOn: Math.max(1, reviewBy - 1 - random(20)) }
    : record;
}

/** The same company whenever it is asked for with the same seed. */
export function createYearWorld(scale: YearScale, seed: number): YearWorld {
  const random = seededRandom(seed);
  const teams = teamsOf(scale.teams, random);
  const generator = new Generator(random, teams);
  const many = (kind: YearRecord['kind'], count: number) =>
    Array.from({ length: count }, (_, number) =>
      heldEarly(generator.record(kind, number), random),
    );
  const initiatives = many('initiative', scale.initiatives);
  const decisions = many('decision', scale.decisions - scale.parallels);
  const parallels = Array.from({ length: scale.parallels }, (_, number) => {
    const revisitOn = generator.day();
    const undoneOn = generator.sometimes(20, generator.day);
    const left = initiatives[2 * number];
    return {
      id: `parallel-${number}`,
      left,
      right: initiatives[2 * number + 1],
      // What settles it comes due with it, and is not told of besides.
      decision: generator.record('decision', decisions.length + number, {
        owner: left.owner,
        isProposed: false,
        reviewBy: revisitOn,
        ...{ moved: undefined, series: undefined, outcomes: [] },
        ...{ endsOn: undefined, overOn: undoneOn },
      }),
      revisitOn,
      undoneOn,
    };
  });
  return {
    teams,
    parallels,
    records: [
      ...initiatives,
      ...decisions,
      ...parallels.map(({ decision }) => decision),
      ...many('principle', scale.principles),
    ],
  };
}
