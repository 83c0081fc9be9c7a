import type {
  Advice,
  Challenge,
  DecisionSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** What is said about one decision. */
export interface Discussion {
  readonly challenges: readonly Challenge[];
  readonly advice: readonly Advice[];
  /** Other decisions that challenges led to, as far as the caller may read them. */
  readonly amendments: readonly DecisionSummary[];
}

/** How something that was said is saved. */
export interface SaveOptions {
  /** Nobody is told of it. */
  readonly isQuiet?: boolean;
}

/**
 * What a transaction can do with challenges and advice. The decision they are
 * about is locked first, so that its count of open ones is right when it ends.
 */
export interface DiscussionTransaction {
  /** Undefined when it is not there or its decision may not be read. */
  findChallenge(options: {
    id: string;
    access: Access;
  }): Promise<Challenge | undefined>;
  /** The same for advice. */
  findAdvice(options: {
    id: string;
    access: Access;
  }): Promise<Advice | undefined>;
  /** The current version, locked until the transaction ends. */
  lockChallenge(id: string): Promise<Challenge | undefined>;
  lockAdvice(id: string): Promise<Advice | undefined>;
  countChallenges(decision: string): Promise<number>;
  countAdvice(decision: string): Promise<number>;
  /** Revision 1 is a new one; any other must follow the stored one. */
  saveChallenge(challenge: Challenge, options?: SaveOptions): Promise<void>;
  saveAdvice(advice: Advice, options?: SaveOptions): Promise<void>;
}

/** Reading challenges and advice. */
export interface DiscussionLists {
  /** Of a decision that the caller may read. */
  getDiscussion(decision: string, access: Access): Promise<Discussion>;
}
