import fc from 'fast-check';
import {
  INITIATIVE_STAGES,
  InitiativeStage,
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
      readonly attached: boolean;
      readonly imported: boolean;
      readonly hidden: boolean;
      readonly buildsOn: readonly number[];
    }
  | {
      readonly kind: 'decision';
      readonly team: number;
      readonly title: string;
      readonly about: readonly number[];
      readonly accepted: boolean;
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
  | { readonly kind: 'import'; readonly title: string };

const initiative: fc.Arbitrary<LeakStep> = fc.record({
  kind: fc.constant('initiative' as const),
  team: fc.nat(2),
  title: words(1, 3),
  problem: words(4, 14),
  stage: fc.constantFrom(...INITIATIVE_STAGES),
  tags: fc.subarray(TAGS),
  topicArea: fc.constantFrom(...TOPICS),
  attached: fc.boolean(),
  imported: fc.boolean(),
  hidden: fc.boolean(),
  buildsOn: fc.array(which, { maxLength: 1 }),
});

const changes: fc.Arbitrary<LeakStep> = fc.oneof(
  { weight: 3, arbitrary: initiative },
  fc.record({
    kind: fc.constant('decision' as const),
    team: fc.nat(2),
    title: words(1, 3),
    about: fc.array(which, { maxLength: 2 }),
    accepted: fc.boolean(),
    hidden: fc.boolean(),
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
    fc.array(initiative, { minLength: 3, maxLength: 4 }),
    fc.array(changes, { minLength: 2, maxLength: 5 }),
  )
  .map(([first, then]) => [...first, ...then]);

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
