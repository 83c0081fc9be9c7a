import type { InitiativeFields } from '../initiative/types';
import type { InitiativeRisk, RiskLevel, RiskReason } from './types';

/** The fields of an initiative that speak of risk. @public */
export type RiskFields = Pick<
  InitiativeFields,
  'euRiskLevel' | 'highImpact' | 'personalData' | 'humanOversight'
>;

const REASONS: readonly [RiskReason, (fields: RiskFields) => boolean][] = [
  ['prohibited', ({ euRiskLevel }) => euRiskLevel === 'prohibited'],
  ['high', ({ euRiskLevel }) => euRiskLevel === 'high'],
  ['high-impact', ({ highImpact }) => highImpact === 'high-impact'],
  [
    'no-oversight',
    ({ personalData, humanOversight }) =>
      personalData === 'yes' && !humanOversight,
  ],
];

function levelOf({ euRiskLevel, highImpact }: RiskFields): RiskLevel {
  if (euRiskLevel === 'prohibited') {
    return 'prohibited';
  }
  if (highImpact === 'high-impact') {
    return 'high';
  }
  if (euRiskLevel && euRiskLevel !== 'not-assessed') {
    return euRiskLevel;
  }
  return highImpact ? 'not-high-impact' : 'not-assessed';
}

/**
 * What an initiative says of its risk. Whichever scheme says more counts; what
 * neither has looked at is unknown, and never low.
 *
 * @public
 */
export function riskOf(fields: RiskFields): InitiativeRisk {
  return {
    level: levelOf(fields),
    reasons: REASONS.filter(([, applies]) => applies(fields)).map(
      ([reason]) => reason,
    ),
  };
}
