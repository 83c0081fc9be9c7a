import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  AdviceRole,
  ChallengeState,
  DecisionInput,
  InitiativeInput,
  ReviewOutcomeInput,
  ReviewPlanInput,
  PrincipleInput,
} from 'backstage-plugin-ai-initiatives-common';

/** A record to start with; `key` names it for the links of other records. @public */
export interface SeedRecord<TInput> {
  readonly key: string;
  /** Entity ref of the person shown as the one who registered it. */
  readonly registeredBy?: string;
  readonly input: TInput;
}

/** A review to start with; an outcome says that it was held. @public */
export interface SeedReview extends ReviewPlanInput {
  /** Days before the start on which it is due, so that a demo never grows old. */
  readonly dueDaysAgo: number;
  /** `items` hold keys. */
  readonly outcome?: ReviewOutcomeInput | null;
}

/** What somebody says about a challenge, what became of it, or both. @public */
export interface SeedChallengeStep {
  /** Entity ref of the person. */
  readonly by: string;
  readonly text?: string;
  readonly state?: ChallengeState;
  /** Key of the decision it led to. */
  readonly amendment?: string;
}

/** @public */
export interface SeedChallenge {
  /** Entity ref of the person who raises it. */
  readonly by: string;
  readonly text: string;
  readonly then?: readonly SeedChallengeStep[];
}

/** Advice that is asked for, or offered when there is a text. @public */
export interface SeedAdvice {
  /** Entity ref of the person who asks or offers. */
  readonly by: string;
  readonly role: AdviceRole;
  /** Entity ref of the person who is asked. */
  readonly of?: string;
  readonly question?: string;
  readonly text?: string;
  readonly answer?: { readonly by: string; readonly text: string };
}

/** What is said about a decision, by people who may. @public */
export interface SeedDiscussion {
  /** Key of the decision. */
  readonly decision: string;
  readonly challenges?: readonly SeedChallenge[];
  readonly advice?: readonly SeedAdvice[];
}

/**
 * Records for an empty store. Where records name others they hold keys, which are
 * translated to ids. Principles come first, then initiatives, decisions and reviews.
 *
 * @public
 */
export interface SeedData {
  readonly principles?: readonly SeedRecord<PrincipleInput>[];
  readonly initiatives: readonly SeedRecord<InitiativeInput>[];
  readonly decisions: readonly SeedRecord<DecisionInput>[];
  /** Their subjects are keys, or refs of entities. */
  readonly reviews?: readonly SeedRecord<SeedReview>[];
  readonly discussions?: readonly SeedDiscussion[];
}

/** @public */
export interface Seed {
  /** Called once, and only when the store holds no record. */
  load(): Promise<SeedData>;
}

/** @public */
export interface AiInitiativesSeedExtensionPoint {
  addSeed(seed: Seed): void;
}

/** Lets a module fill an empty store, for demos and first steps. @public */
export const aiInitiativesSeedExtensionPoint =
  createExtensionPoint<AiInitiativesSeedExtensionPoint>({
    id: 'ai-initiatives.seed',
  });
