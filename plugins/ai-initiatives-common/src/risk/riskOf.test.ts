import fc from 'fast-check';
import { PERSONAL_DATA_ANSWERS } from '../initiative/types';
import { RiskFields, riskOf } from './riskOf';
import { EU_RISK_LEVELS, HIGH_IMPACT_ANSWERS } from './types';

describe('riskOf', () => {
  it.each<[string, RiskFields, string]>([
    ['nothing said', {}, 'not-assessed:'],
    ['not assessed', { euRiskLevel: 'not-assessed' }, 'not-assessed:'],
    ['minimal', { euRiskLevel: 'minimal' }, 'minimal:'],
    ['limited', { euRiskLevel: 'limited' }, 'limited:'],
    ['high', { euRiskLevel: 'high' }, 'high: high'],
    ['prohibited', { euRiskLevel: 'prohibited' }, 'prohibited: prohibited'],
    ['high-impact', { highImpact: 'high-impact' }, 'high: high-impact'],
    [
      'high-impact counts for more than a low level',
      { highImpact: 'high-impact', euRiskLevel: 'minimal' },
      'high: high-impact',
    ],
    [
      'prohibited counts for more than high-impact',
      { highImpact: 'high-impact', euRiskLevel: 'prohibited' },
      'prohibited: prohibited high-impact',
    ],
    [
      'looked at under one scheme only',
      { highImpact: 'not-high-impact' },
      'not-high-impact:',
    ],
    [
      'presumed high-impact, and found not to be',
      { highImpact: 'presumed-but-not', euRiskLevel: 'not-assessed' },
      'not-high-impact:',
    ],
    [
      'a level of the EU says more than not high-impact',
      { highImpact: 'not-high-impact', euRiskLevel: 'limited' },
      'limited:',
    ],
    [
      'personal data nobody watches over',
      { personalData: 'yes' },
      'not-assessed: no-oversight',
    ],
    [
      'personal data somebody watches over',
      { personalData: 'yes', humanOversight: 'An adjuster confirms.' },
      'not-assessed:',
    ],
    [
      'a low level with personal data nobody watches over',
      { personalData: 'yes', euRiskLevel: 'minimal' },
      'minimal: no-oversight',
    ],
    ['perhaps personal data', { personalData: 'unknown' }, 'not-assessed:'],
  ])('%s', (_, fields, expected) => {
    const { level, reasons } = riskOf(fields);
    expect(`${level}: ${reasons.join(' ')}`.trim()).toBe(expected);
  });

  it('never takes what nobody has assessed for low', () => {
    const fields = fc.record(
      {
        euRiskLevel: fc.constantFrom(...EU_RISK_LEVELS),
        highImpact: fc.constantFrom(...HIGH_IMPACT_ANSWERS),
        personalData: fc.constantFrom(...PERSONAL_DATA_ANSWERS),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, said => {
        const { level } = riskOf(said);
        const isLow = level === 'minimal' || level === 'limited';
        expect(isLow && said.euRiskLevel !== level).toBe(false);
      }),
    );
  });
});
