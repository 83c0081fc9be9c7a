import { Text } from '@backstage/ui';
import type { InitiativeRisk } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';

/** That a listed initiative is one to know of; nothing of all others. */
export function RiskNote(props: { readonly risk: InitiativeRisk | undefined }) {
  const { risk } = props;
  const { t } = useTranslation();
  const parts = [
    risk?.level === 'high' && t('risk.high'),
    risk?.level === 'prohibited' && t('risk.prohibited'),
    risk?.reasons.includes('no-oversight') && t('risk.noOversight'),
  ].filter(Boolean);
  return parts.length > 0 ? (
    <Text variant="body-small">{parts.join(' · ')}</Text>
  ) : null;
}
