import { Text } from '@backstage/ui';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { PersonName } from '../PersonName';

/** That an agent wrote it, and which person made something of it. */
export function RatificationNote(props: { readonly decision: DecisionRecord }) {
  const { origin, status, ratifiedBy, ratifiedAt } = props.decision;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  if (origin.kind !== 'agent') {
    return null;
  }
  const key = status === 'rejected' ? 'rejected' : 'done';
  return (
    <Text as="p" color="secondary">
      {ratifiedBy && ratifiedAt ? (
        <>
          {t(`ratification.${key}`, { date: formatDate(ratifiedAt) })}{' '}
          <PersonName principal={ratifiedBy} />
        </>
      ) : (
        t('ratification.missing')
      )}
    </Text>
  );
}
