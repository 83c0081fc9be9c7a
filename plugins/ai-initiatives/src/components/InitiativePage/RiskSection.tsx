import { Text } from '@backstage/ui';
import {
  type Initiative,
  riskOf,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { FactList } from '../FactList';
import { RecordSection } from '../RecordSection';

/** How the initiative was assessed, and what others should know of it. */
export function RiskSection(props: { readonly initiative: Initiative }) {
  const { euRiskLevel, euRole, highImpact, humanOversight } = props.initiative;
  const { t } = useTranslation();
  const { reasons } = riskOf(props.initiative);
  return (
    <RecordSection title={t('initiativePage.risk')}>
      <FactList
        facts={[
          {
            name: t('field.euRiskLevel'),
            value: t(`choice.euRiskLevel.${euRiskLevel ?? 'not-assessed'}`),
          },
          {
            name: t('field.euRole'),
            optional: true,
            value: euRole && t(`choice.euRole.${euRole}`),
          },
          {
            name: t('field.highImpact'),
            optional: true,
            value: highImpact && t(`choice.highImpact.${highImpact}`),
          },
          { name: t('field.humanOversight'), value: humanOversight },
        ]}
      />
      {reasons.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('risk.toKnow', {
            reasons: reasons
              .map(reason => t(`risk.reason.${reason}`))
              .join('; '),
          })}
        </Text>
      )}
    </RecordSection>
  );
}
