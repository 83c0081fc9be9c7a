import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type {
  DecisionInput,
  InitiativeInput,
} from 'backstage-plugin-ai-initiatives-common';

/** A record to start with; `key` names it for the links of other records. @public */
export interface SeedRecord<TInput> {
  readonly key: string;
  /** Entity ref of the person shown as the one who registered it. */
  readonly registeredBy?: string;
  readonly input: TInput;
}

/**
 * Records for an empty store. `buildsOn`, `initiatives` and `supersedes` hold
 * keys; they are translated to ids.
 *
 * @public
 */
export interface SeedData {
  readonly initiatives: readonly SeedRecord<InitiativeInput>[];
  readonly decisions: readonly SeedRecord<DecisionInput>[];
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
