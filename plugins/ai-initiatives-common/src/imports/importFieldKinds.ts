import {
  AI_CLASSIFICATIONS,
  INITIATIVE_STAGES,
  PERSONAL_DATA_ANSWERS,
  SOURCINGS,
} from '../initiative/types';
import { EU_RISK_LEVELS, EU_ROLES, HIGH_IMPACT_ANSWERS } from '../risk/types';
import { LIMITS } from '../text/limits';
import type { ImportField } from './types';

/** What the text of a cell has to become. */
export type ImportFieldKind =
  | { readonly kind: 'name' | 'text' }
  | { readonly kind: 'list'; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

const name = { kind: 'name' } as const;
const text = { kind: 'text' } as const;
const names = { kind: 'list', max: LIMITS.title } as const;

export const IMPORT_FIELD_KINDS: Readonly<
  Record<ImportField, ImportFieldKind>
> = {
  title: name,
  problem: text,
  owner: name,
  stage: { kind: 'choice', choices: INITIATIVE_STAGES },
  outputs: text,
  benefits: text,
  users: text,
  aiClassification: { kind: 'choice', choices: AI_CLASSIFICATIONS },
  topicArea: name,
  sourcing: { kind: 'choice', choices: SOURCINGS },
  vendors: names,
  tools: names,
  dataDescription: text,
  personalData: { kind: 'choice', choices: PERSONAL_DATA_ANSWERS },
  euRiskLevel: { kind: 'choice', choices: EU_RISK_LEVELS },
  euRole: { kind: 'choice', choices: EU_ROLES },
  highImpact: { kind: 'choice', choices: HIGH_IMPACT_ANSWERS },
  humanOversight: text,
  tags: { kind: 'list', max: LIMITS.tag },
};
