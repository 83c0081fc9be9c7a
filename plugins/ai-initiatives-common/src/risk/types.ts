import type { EntityLabel } from '../initiative/views';

/** Four levels after the EU AI Act, and that nobody has looked yet. @public */
export const EU_RISK_LEVELS = [
  'prohibited',
  'high',
  'limited',
  'minimal',
  'not-assessed',
] as const;

/** @public */
export type EuRiskLevel = (typeof EU_RISK_LEVELS)[number];

/** What the EU AI Act calls whoever has to do with a system. @public */
export const EU_ROLES = [
  'provider',
  'deployer',
  'importer',
  'distributor',
  'product-manufacturer',
  'authorised-representative',
] as const;

/** @public */
export type EuRole = (typeof EU_ROLES)[number];

/** Answers of the US OMB inventory to `is_high_impact`. @public */
export const HIGH_IMPACT_ANSWERS = [
  'high-impact',
  'presumed-but-not',
  'not-high-impact',
] as const;

/** @public */
export type HighImpactAnswer = (typeof HIGH_IMPACT_ANSWERS)[number];

/**
 * How an initiative was assessed, by either scheme. `not-high-impact` was looked
 * at under OMB's alone, and is no claim about the EU's levels.
 *
 * @public
 */
export const RISK_LEVELS = [
  'prohibited',
  'high',
  'limited',
  'minimal',
  'not-high-impact',
  'not-assessed',
] as const;

/** @public */
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Why an initiative is one to know of for whoever depends on it. @public */
export const RISK_REASONS = [
  'prohibited',
  'high',
  'high-impact',
  'no-oversight',
] as const;

/** @public */
export type RiskReason = (typeof RISK_REASONS)[number];

/** A level, or personal data that nobody is named to watch over. @public */
export const RISK_FILTERS = [...RISK_LEVELS, 'no-oversight'] as const;

/** @public */
export type RiskFilter = (typeof RISK_FILTERS)[number];

/** What a list row says of the risk. @public */
export interface InitiativeRisk {
  readonly level: RiskLevel;
  readonly reasons: readonly RiskReason[];
}

/** How one entity leans on another. @public */
export const RISK_WAYS = ['depends-on', 'consumes-api', 'reads-data'] as const;

/** @public */
export type RiskWay = (typeof RISK_WAYS)[number];

/** A risk an entity has from what it leans on. @public */
export interface InheritedRisk {
  readonly initiative: { readonly id: string; readonly title: string };
  readonly way: RiskWay;
  /** From the entity to the one the initiative changes, both included. */
  readonly path: readonly EntityLabel[];
  readonly reasons: readonly RiskReason[];
}

/** Risks that come with what an entity leans on; the list may be cut. @public */
export interface InheritedRisks {
  readonly items: readonly InheritedRisk[];
  readonly total: number;
  /** Initiatives there whose risk nobody has assessed: unknown, not low. */
  readonly notAssessed: number;
}

/** How many initiatives of a domain have each level. @public */
export interface DomainRisks {
  /** Absent for those that are in no domain. */
  readonly domain?: EntityLabel;
  readonly levels: Readonly<Record<RiskLevel, number>>;
  /** With personal data and nobody named to watch over it, whatever the level. */
  readonly noOversight: number;
  readonly total: number;
}
