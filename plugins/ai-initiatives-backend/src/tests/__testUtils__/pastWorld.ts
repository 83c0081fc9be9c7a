import {
  canRead,
  RecordKind,
  Review,
  Viewer,
} from 'backstage-plugin-ai-initiatives-common';
import fc from 'fast-check';
import {
  aDecision,
  anInitiative,
  aPrinciple,
  aReview,
} from '../../__fixtures__/build';
import type { RecordOf } from '../../database/InitiativesStore';

export type AnyRecord = RecordOf[RecordKind];

/** One change of one record on a day. */
export interface PastStep {
  readonly kind: RecordKind;
  readonly id: string;
  readonly changes: Partial<AnyRecord>;
}

export const DAYS = ['2026-01-30', '2026-03-31', '2026-04-01', '2026-07-02'];

const IN_SALES = 'component:default/quote';
const ELSEWHERE = 'component:default/lonely';

/** What the catalog says throughout. */
export const GRAPH = [
  { ref: IN_SALES, title: 'Quote', partOf: 'system:default/deals' },
  {
    ref: 'system:default/deals',
    title: 'Deals',
    partOf: 'domain:default/sales',
  },
  { ref: 'domain:default/sales', title: 'Sales' },
  { ref: ELSEWHERE, title: 'Lonely' },
].map(({ ref, title, partOf }) => ({
  ref,
  title,
  relations: partOf ? [{ type: 'partOf', targetRef: partOf }] : [],
}));

const day = fc.constantFrom('2026-01-15', '2026-03-31', '2026-05-20');
const outcome = fc.record({
  statement: fc.constant('Faster'),
  due: fc.option(day, { nil: undefined }),
  observations: fc.constantFrom(undefined, [
    { on: '2026-02-10', result: 'met' as const },
  ]),
});

const guarded = {
  visibility: fc.constantFrom('public', 'public', 'restricted', 'hidden'),
  readers: fc.constantFrom([], [], ['user:default/olga']),
  archivedAt: fc.constantFrom(
    ...[undefined, undefined, undefined, '2026-01-01T00:00:00.000Z'],
  ),
};

const CHANGES: Readonly<Record<RecordKind, fc.Arbitrary<object>>> = {
  initiative: fc.record({
    ...guarded,
    stage: fc.constantFrom('idea', 'pilot', 'retired'),
    principles: fc.subarray(['principle-0', 'principle-1']),
    expectedOutcomes: fc.array(outcome, { maxLength: 2 }),
    attachments: fc
      .subarray([
        IN_SALES,
        ELSEWHERE,
        'domain:default/sales',
        'domain:default/x',
      ])
      .map(refs => refs.map(entityRef => ({ entityRef, role: 'changes' }))),
  }),
  decision: fc.record({
    ...guarded,
    status: fc.constantFrom('proposed', 'accepted', 'accepted', 'rejected'),
    expectedOutcomes: fc.array(outcome, { maxLength: 2 }),
    principles: fc
      .tuple(
        fc.subarray(['principle-0', 'principle-1']),
        fc.constantFrom('upholds', 'deviates'),
      )
      .map(([ids, stance]) => ids.map(principle => ({ principle, stance }))),
  }),
  principle: fc.record({
    ...guarded,
    title: fc.constantFrom('Ask people', 'Know the data'),
    status: fc.constantFrom('draft', 'in-force', 'in-force', 'retired'),
  }),
  review: fc.record({
    ...guarded,
    state: fc.constantFrom('planned', 'planned', 'skipped'),
    dueOn: day,
  }),
};

const IDS: Readonly<Record<RecordKind, number>> = {
  initiative: 4,
  decision: 3,
  principle: 2,
  review: 4,
};

/** Changes of records on each of the days. */
export const pastSteps: fc.Arbitrary<readonly (readonly PastStep[])[]> =
  fc.tuple(
    ...DAYS.map(() =>
      fc.array(
        fc.constantFrom(...(Object.keys(IDS) as RecordKind[])).chain(kind =>
          fc.record({
            kind: fc.constant(kind),
            id: fc.nat(IDS[kind] - 1).map(index => `${kind}-${index}`),
            changes: CHANGES[kind] as fc.Arbitrary<Partial<AnyRecord>>,
          }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    ),
  );

const SUBJECTS: Readonly<Record<string, Review['subject']>> = {
  'review-0': { kind: 'initiative', ref: 'initiative-0' },
  'review-1': { kind: 'decision', ref: 'decision-0' },
  'review-2': { kind: 'principle', ref: 'principle-0' },
  'review-3': { kind: 'entity', ref: 'group:default/team-claims' },
};

/** A record as it is before its first change. */
export function newRecord(kind: RecordKind, id: string): AnyRecord {
  switch (kind) {
    case 'initiative':
      return anInitiative({ id });
    case 'decision':
      return aDecision({ id });
    case 'principle':
      return aPrinciple({ id });
    default:
      return aReview({ id, series: id, subject: SUBJECTS[id] });
  }
}

/** All versions of the records, with what was newest on each day. */
export class PastWorld {
  private readonly versions: { kind: RecordKind; record: AnyRecord }[] = [];

  add(kind: RecordKind, record: AnyRecord): void {
    this.versions.push({ kind, record });
  }

  newest(kind: RecordKind, id: string, before = '9'): AnyRecord | undefined {
    return this.versions
      .filter(version => version.kind === kind && version.record.id === id)
      .map(({ record }) => record)
      .filter(record => record.updatedAt.slice(0, 10) <= before)
      .pop();
  }

  /** What was there on a day, of what somebody may read now and could then. */
  shownTo(
    viewer: Viewer,
    on: string,
  ): readonly { kind: RecordKind; record: AnyRecord }[] {
    const keys = new Map(
      this.versions.map(({ kind, record: { id } }) => [id, kind]),
    );
    const shown = [...keys].flatMap(([id, kind]) => {
      const then = this.newest(kind, id, on);
      const now = this.newest(kind, id);
      return then && now && canRead(viewer, then) && canRead(viewer, now)
        ? [{ kind, record: then }]
        : [];
    });
    const ids = new Set(shown.map(({ record }) => record.id));
    return shown.filter(({ record }) => {
      const { subject } = record as Partial<Review>;
      return !subject || subject.kind === 'entity' || ids.has(subject.ref);
    });
  }
}
