import type { ExpectedOutcome } from '../outcome/types';
import type { EuRiskLevel, EuRole, HighImpactAnswer } from '../risk/types';
import type { RecordHeader, Visibility } from '../revision/types';

/** Stages of an initiative, in the order they usually come. @public */
export const INITIATIVE_STAGES = [
  'idea',
  'pre-deployment',
  'pilot',
  'deployed',
  'retired',
] as const;

/** @public */
export type InitiativeStage = (typeof INITIATIVE_STAGES)[number];

/** What an attached entity is to the initiative. @public */
export const ATTACHMENT_ROLES = ['changes', 'uses', 'reads', 'serves'] as const;

/** @public */
export type AttachmentRole = (typeof ATTACHMENT_ROLES)[number];

/** Names of the US OMB inventory, plus `other`. @public */
export const AI_CLASSIFICATIONS = [
  'agentic',
  'generative',
  'classical-ml',
  'nlp',
  'computer-vision',
  'reinforcement-learning',
  'other',
] as const;

/** @public */
export type AiClassification = (typeof AI_CLASSIFICATIONS)[number];

/** @public */
export const SOURCINGS = ['vendor', 'in-house', 'both'] as const;

/** @public */
export type Sourcing = (typeof SOURCINGS)[number];

/** @public */
export const PERSONAL_DATA_ANSWERS = ['yes', 'no', 'unknown'] as const;

/** @public */
export type PersonalDataAnswer = (typeof PERSONAL_DATA_ANSWERS)[number];

/** Connects an initiative with a catalog entity. @public */
export interface Attachment {
  /** Canonical entity ref, `kind:namespace/name`. */
  readonly entityRef: string;
  readonly role: AttachmentRole;
}

/** @public */
export interface RecordLink {
  readonly title: string;
  readonly url: string;
}

/** What people say about an initiative. @public */
export interface InitiativeFields {
  readonly title: string;
  /** The problem it is intended to solve (OMB `problem_solved`). */
  readonly problem: string;
  /** Entity ref of a group or user; imported owners are kept as written. */
  readonly owner: string;
  readonly stage: InitiativeStage;
  readonly visibility: Visibility;
  /** Users who may read a restricted or hidden initiative besides its owners. */
  readonly readers: readonly string[];
  /**
   * Whether teams with very similar work may learn which group to ask, and nothing
   * else. It has a meaning for restricted initiatives alone.
   */
  readonly allowsHints?: boolean;
  /** What the system produces (OMB `system_outputs`). */
  readonly outputs?: string;
  readonly benefits?: string;
  /** For whom it is made. */
  readonly users?: string;
  /** What was learnt; asked for when an initiative is retired. */
  readonly lesson?: string;
  readonly differsBecause?: string;
  readonly aiClassification?: AiClassification;
  readonly topicArea?: string;
  readonly sourcing?: Sourcing;
  readonly vendors: readonly string[];
  readonly tools: readonly string[];
  readonly dataDescription?: string;
  readonly personalData?: PersonalDataAnswer;
  readonly euRiskLevel?: EuRiskLevel;
  readonly euRole?: EuRole;
  /** OMB `is_high_impact`. */
  readonly highImpact?: HighImpactAnswer;
  /** Who watches over it, and what they can stop. */
  readonly humanOversight?: string;
  readonly tags: readonly string[];
  readonly links: readonly RecordLink[];
  readonly attachments: readonly Attachment[];
  /** Ids of initiatives this one builds on. */
  readonly buildsOn: readonly string[];
  /** Ids of principles it is guided by. */
  readonly principles: readonly string[];
  /** Absent in records from before there were any. */
  readonly expectedOutcomes?: readonly ExpectedOutcome[];
}

/** An effort to solve a problem with AI. @public */
export interface Initiative extends InitiativeFields, RecordHeader {}

/** What may be sent to create or change an initiative; null clears a field. @public */
export type InitiativeInput = {
  readonly [Field in keyof InitiativeFields]?: InitiativeFields[Field] | null;
};
