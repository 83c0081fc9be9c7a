import type { RecordHeader, Visibility } from '../revision/types';

/** In the order they usually come. @public */
export const PRINCIPLE_STATUSES = [
  'draft',
  'in-force',
  'under-review',
  'retired',
] as const;

/** @public */
export type PrincipleStatus = (typeof PRINCIPLE_STATUSES)[number];

/** What makes AI trustworthy, after section 3 of NIST AI 100-1. @public */
export const AI_CHARACTERISTICS = [
  'valid-and-reliable',
  'safe',
  'secure-and-resilient',
  'accountable-and-transparent',
  'explainable-and-interpretable',
  'privacy-enhanced',
  'fair',
] as const;

/** @public */
export type AiCharacteristic = (typeof AI_CHARACTERISTICS)[number];

/** Kinds of catalog entities a principle may be limited to. @public */
export const PRINCIPLE_SCOPE_KINDS: readonly string[] = [
  'domain',
  'system',
  'group',
];

/** How a decision stands to a principle. @public */
export const PRINCIPLE_STANCES = ['upholds', 'deviates'] as const;

/** @public */
export type PrincipleStance = (typeof PRINCIPLE_STANCES)[number];

/** What a decision says of a principle. @public */
export interface PrincipleCitation {
  /** Id of the principle. */
  readonly principle: string;
  readonly stance: PrincipleStance;
  /** Always there when the decision deviates. */
  readonly reason?: string;
}

/** What people say in a principle. @public */
export interface PrincipleFields {
  /** Its name. */
  readonly title: string;
  /** What it asks for, in a sentence or two. */
  readonly statement: string;
  /** Why: what goes wrong without it. */
  readonly rationale: string;
  /** What follows from it in daily work. */
  readonly implications: readonly string[];
  readonly owner: string;
  /** A domain, system or group; without one it is for the whole organisation. */
  readonly scope?: string;
  readonly status: PrincipleStatus;
  /** Calendar day; set when it first comes in force, unless somebody said it. */
  readonly inForceSince?: string;
  readonly reviewBy?: string;
  readonly characteristics: readonly AiCharacteristic[];
  readonly visibility: Visibility;
  readonly readers: readonly string[];
}

/** Says why a practice matters; it guides and never blocks. @public */
export interface Principle extends PrincipleFields, RecordHeader {
  /** Counts the wordings since it first came in force; 0 before that. */
  readonly version: number;
}

/** What may be sent to create or change a principle; null clears a field. @public */
export type PrincipleInput = {
  readonly [Field in keyof PrincipleFields]?: PrincipleFields[Field] | null;
};
