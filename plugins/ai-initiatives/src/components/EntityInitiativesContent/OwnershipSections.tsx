import { Link, Text } from '@backstage/ui';
import type {
  EntityLabel,
  OwnershipView,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { CreditList } from '../CreditList';
import { DecisionTimeline } from '../DecisionTimeline';
import { Section } from './Section';

/** What a group or user decided, and the credit for what others build on. */
export function OwnershipSections(props: {
  readonly owner: EntityLabel;
  readonly ownership: OwnershipView;
}) {
  const { owner, ownership } = props;
  const { decisions, decisionsTotal, credit, creditTotal } = ownership;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <>
      <Section
        title={t('ownership.decisions.title')}
        actions={
          decisionsTotal > decisions.length && (
            <Link href={links.decisions({ owner: owner.ref })}>
              {t('ownership.all.decisions', { count: decisionsTotal })}
            </Link>
          )
        }
      >
        {decisions.length === 0 ? (
          <Text as="p" color="secondary">
            {t('ownership.decisions.none')}
          </Text>
        ) : (
          <DecisionTimeline
            entries={decisions.map(decision => ({ decision }))}
          />
        )}
      </Section>
      <Section title={t('ownership.credit.title')}>
        {credit.length === 0 ? (
          <Text as="p" color="secondary">
            {t('ownership.credit.none')}
          </Text>
        ) : (
          <CreditList credit={credit} total={creditTotal} />
        )}
      </Section>
    </>
  );
}
