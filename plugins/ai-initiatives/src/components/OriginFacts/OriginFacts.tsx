import type { RecordHeader } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { FactList } from '../FactList';
import { PersonName } from '../PersonName';
import { RecordSection } from '../RecordSection';

/** Where a record came from and who touched it. */
export function OriginFacts(props: { readonly record: RecordHeader }) {
  const { createdAt, createdBy, id, origin, updatedAt, updatedBy } =
    props.record;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  return (
    <RecordSection title={t('origin.title')}>
      <FactList
        facts={[
          { name: t('origin.from'), value: t(`origin.kind.${origin.kind}`) },
          { name: t('origin.key'), value: origin.key, optional: true },
          {
            name: t('origin.created'),
            value: (
              <>
                {formatDate(createdAt)} · <PersonName principal={createdBy} />
              </>
            ),
          },
          {
            name: t('origin.changed'),
            value: (
              <>
                {formatDate(updatedAt)} · <PersonName principal={updatedBy} />
              </>
            ),
          },
          { name: t('origin.id'), value: <code>{id}</code> },
        ]}
      />
    </RecordSection>
  );
}
