import fc from 'fast-check';
import {
  Cadence,
  CADENCES,
  EU_RISK_LEVELS,
  EuRiskLevel,
  ExpectedOutcome,
  INITIATIVE_STAGES,
  InitiativeStage,
  OBSERVED_RESULTS,
  PERSONAL_DATA_ANSWERS,
  PersonalDataAnswer,
  RESOLUTION_KINDS,
  ResolutionKind,
} from 'backstage-plugin-ai-initiatives-common';

/** Few words, so that what is generated is alike often enough to overlap. */
export const LEAK_WORDS =
  'claims letters adjusters sort scanned invoices fraud forecast turbines wind spare parts translate contracts'.split(
    ' ',
  );

export const TAGS = ['intake', 'vision'];
export const TOPICS = ['Insurance', 'Energy'];

const words = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...LEAK_WORDS), { minLength, maxLength })
    .map(list => list.join(' '));

/** Counted from the first; taken modulo how many there are. */
const which = fc.nat(7);

/** What a decision says of another one that leaves that one as it is. */
export interface LeakLink {
  readonly relation: 'amends' | 'buildsOn' | 'related';
  readonly to: number;
}

const link: fc.Arbitrary<LeakLink> = fc.record({
  relation: fc.constantFrom(
    'amends' as const,
    'buildsOn' as const,
    'related' as const,
  ),
  to: which,
});

/** One thing that somebody does while a world comes to be. */
export type LeakStep =
  | {
      readonly kind: 'initiative';
      readonly team: number;
      readonly title: string;
      readonly problem: string;
      readonly stage: InitiativeStage;
      readonly tags: readonly string[];
      readonly topicArea: string;
      readonly euRiskLevel: EuRiskLevel;
      readonly personalData: PersonalDataAnswer;
      readonly expectedOutcomes: readonly ExpectedOutcome[];
      readonly attached: boolean;
      readonly imported: boolean;
      readonly hidden: boolean;
      readonly buildsOn: readonly number[];
      readonly guidedBy: readonly number[];
    }
  | {
      readonly kind: 'decision';
      readonly team: number;
      readonly title: string;
      readonly about: readonly number[];
      readonly links: readonly LeakLink[];
      readonly accepted: boolean;
      readonly cites: readonly {
        readonly of: number;
        readonly deviates: boolean;
      }[];
      readonly expectedOutcomes: readonly ExpectedOutcome[];
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'principle';
      readonly team: number;
      readonly title: string;
      readonly inForce: boolean;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'edit';
      readonly of: number;
      readonly problem: string;
      readonly hidden: boolean;
    }
  | { readonly kind: 'archive' | 'restore'; readonly of: number }
  | {
      readonly kind: 'settle';
      readonly of: number;
      readonly and: number;
      readonly way: ResolutionKind;
      readonly keepsOther: boolean;
      readonly then: 'wait' | 'agree' | 'undo';
    }
  | {
      readonly kind: 'review';
      readonly of: number;
      readonly cadence: Cadence;
      readonly held: boolean;
    }
  | {
      readonly kind: 'discuss';
      readonly of: number;
      readonly text: string;
      readonly then: 'wait' | 'answer' | 'close' | 'amend' | 'advise';
    }
  | { readonly kind: 'import'; readonly title: string };

/** Met, missed, or overdue whatever the day. */
const outcomes = fc.array(
  fc.record({
    statement: words(1, 2),
    due: fc.constant('1990-01-01'),
    observations: fc.subarray(
      OBSERVED_RESULTS.map(result => ({ on: '1990-02-01', result })),
      { maxLength: 1 },
    ),
  }),
  { maxLength: 2 },
);

const initiative: fc.Arbitrary<LeakStep> = fc.record({
  kind: fc.constant('initiative' as const),
  team: fc.nat(2),
  title: words(1, 3),
  problem: words(4, 14),
  stage: fc.constantFrom(...INITIATIVE_STAGES),
  tags: fc.subarray(TAGS),
  topicArea: fc.constantFrom(...TOPICS),
  euRiskLevel: fc.constantFrom(...EU_RISK_LEVELS),
  personalData: fc.constantFrom(...PERSONAL_DATA_ANSWERS),
  expectedOutcomes: outcomes,
  attached: fc.boolean(),
  imported: fc.boolean(),
  hidden: fc.boolean(),
  buildsOn: fc.array(which, { maxLength: 1 }),
  guidedBy: fc.array(which, { maxLength: 1 }),
});

const principle: fc.Arbitrary<LeakStep> = fc.record({
  kind: fc.constant('principle' as const),
  team: fc.nat(2),
  title: words(1, 3),
  inForce: fc.boolean(),
  hidden: fc.boolean(),
});

const changes: fc.Arbitrary<LeakStep> = fc.oneof(
  { weight: 3, arbitrary: initiative },
  principle,
  fc.record({
    kind: fc.constant('decision' as const),
    team: fc.nat(2),
    title: words(1, 3),
    about: fc.array(which, { maxLength: 2 }),
    links: fc.uniqueArray(link, { maxLength: 3, selector: ({ to }) => to }),
    accepted: fc.boolean(),
    cites: fc.array(fc.record({ of: which, deviates: fc.boolean() }), {
      maxLength: 2,
    }),
    expectedOutcomes: outcomes,
    hidden: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('discuss' as const),
    of: which,
    text: words(1, 6),
    then: fc.constantFrom(
      'wait' as const,
      'answer' as const,
      'close' as const,
      'amend' as const,
      'advise' as const,
    ),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    of: which,
    problem: words(4, 14),
    hidden: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('archive' as const, 'restore' as const),
    of: which,
  }),
  fc.record({
    kind: fc.constant('review' as const),
    of: which,
    cadence: fc.constantFrom(...CADENCES),
    held: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('settle' as const),
    of: which,
    and: which,
    way: fc.constantFrom(...RESOLUTION_KINDS),
    keepsOther: fc.boolean(),
    then: fc.constantFrom('wait' as const, 'agree' as const, 'undo' as const),
  }),
);

/** What everybody may read, from the first step on. */
export const publicSteps: fc.Arbitrary<readonly LeakStep[]> = fc
  .tuple(
    fc.array(principle, { minLength: 1, maxLength: 2 }),
    fc.array(initiative, { minLength: 3, maxLength: 4 }),
    fc.array(changes, { minLength: 2, maxLength: 5 }),
  )
  .map(groups => groups.flat());

/** A step in confidence, and after how many public ones it is taken. */
export interface SecretStep {
  readonly after: number;
  readonly step: LeakStep;
}

export const secretInitiative = initiative;

export const secretStep: fc.Arbitrary<LeakStep> = fc.oneof(
  { weight: 2, arbitrary: initiative },
  { weight: 4, arbitrary: changes },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      title: words(1, 2),
    }),
  },
);

/** What an outsider must not learn of; also nothing at all. */
export const secretSteps: fc.Arbitrary<readonly SecretStep[]> = fc.array(
  fc.record({ after: fc.nat(9), step: secretStep }),
  { maxLength: 6 },
);
