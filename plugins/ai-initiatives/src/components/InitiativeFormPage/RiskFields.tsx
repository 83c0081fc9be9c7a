import { TextAreaField } from '@backstage/ui';
import {
  EU_RISK_LEVELS,
  EU_ROLES,
  HIGH_IMPACT_ANSWERS,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { ChoiceField } from '../FormFields';
import type { MoreFieldsProps } from './MoreFieldsProps';

/** How it was assessed, and who watches over it: to know of, not to be allowed. */
export function RiskFields(
  props: Pick<MoreFieldsProps, 'fields' | 'set' | 'errorOf'>,
) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        label={t('field.euRiskLevel')}
        description={t('risk.help.euRiskLevel')}
        value={fields.euRiskLevel}
        choices={EU_RISK_LEVELS}
        nameOf={choice => t(`choice.euRiskLevel.${choice}`)}
        optional
        onChange={choice => set('euRiskLevel', choice)}
      />
      <ChoiceField
        label={t('field.euRole')}
        description={t('risk.help.euRole')}
        value={fields.euRole}
        choices={EU_ROLES}
        nameOf={choice => t(`choice.euRole.${choice}`)}
        optional
        onChange={choice => set('euRole', choice)}
      />
      <ChoiceField
        label={t('field.highImpact')}
        description={t('risk.help.highImpact')}
        value={fields.highImpact}
        choices={HIGH_IMPACT_ANSWERS}
        nameOf={choice => t(`choice.highImpact.${choice}`)}
        optional
        onChange={choice => set('highImpact', choice)}
      />
      <TextAreaField
        label={t('field.humanOversight')}
        description={t('risk.help.humanOversight')}
        value={fields.humanOversight ?? ''}
        onChange={value => set('humanOversight', value)}
        {...fieldError(errorOf('humanOversight'))}
      />
    </>
  );
}
