import { Flex, Text } from '@backstage/ui';
import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { OutcomeList, RisksLine } from '../OverviewNotices';
import { Section } from './Section';

const MOST_RISKS = 5;

/** What somebody here should know of before anything else; often nothing. */
export function NoticesSections(props: { readonly overview: EntityOverview }) {
  const { outcomes, risks } = props.overview;
  const { t } = useTranslation();
  return (
    <>
      {outcomes.items.length > 0 && (
        <Section title={t('outcomeNotices.title')}>
          <OutcomeList outcomes={outcomes} />
        </Section>
      )}
      {(risks.total > 0 || risks.notAssessed > 0) && (
        <Section title={t('inheritedRisk.title')}>
          <Flex direction="column" gap="2">
            <RisksLine risks={risks} most={MOST_RISKS} withWays />
            <Text as="p" variant="body-small" color="secondary">
              {t('inheritedRisk.advice')}
            </Text>
          </Flex>
        </Section>
      )}
    </>
  );
}
