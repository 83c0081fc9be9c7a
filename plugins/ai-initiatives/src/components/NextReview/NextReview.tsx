import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Flex, Text } from '@backstage/ui';
import type {
  Cadence,
  ReviewSubject,
  ReviewSummary,
  VerdictView,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useMayPlanReviews } from '../../hooks/useMayPlanReviews';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { CadenceMenu } from './CadenceMenu';
import { LastVerdict } from './LastVerdict';

/** When something is looked at again, and the way to do so now or regularly. */
export function NextReview(props: {
  readonly subject: ReviewSubject;
  readonly next: ReviewSummary | undefined;
  /** What the last one said of it. */
  readonly last?: VerdictView;
  /** Whether the reader may plan reviews of it, permissions aside. */
  readonly mayPlan: boolean;
  readonly onChanged: () => void;
}) {
  const { subject, next, last, onChanged } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const formatDate = useFormatDate();
  const toast = useToast();
  const change = useChange();
  const mayPlan = useMayPlanReviews() && props.mayPlan;
  const choose = (cadence: Cadence) =>
    change.run(async () => {
      if (next) {
        const { id, revision } = next;
        await api.updateReview({ id, revision, input: { cadence } });
        toast(t('planReview.changed', { cadence: t(`cadence.${cadence}`) }));
      } else {
        await api.planReview({ input: { subject, cadence } });
        toast(t('planReview.planned'));
      }
      onChanged();
    });
  const holdOne = () =>
    change.run(async () => {
      const { review } = await api.planReview({ input: { subject } });
      navigateTo(links.review(review.id));
    });
  const isElsewhere = next !== undefined && next.subject.ref !== subject.ref;
  return (
    <Flex direction="column" gap="2">
      {last && <LastVerdict last={last} />}
      <Text as="p" color={next ? 'primary' : 'secondary'}>
        {next
          ? t('nextReview.line', {
              date: formatDate(next.dueOn),
              cadence: t(`cadence.${next.cadence}`),
            })
          : t('nextReview.none')}
        {isElsewhere && ` ${t('nextReview.of', { title: next.subject.title })}`}
      </Text>
      {change.error && (
        <ErrorNotice title={t('planReview.failed')} error={change.error} />
      )}
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        {next && (
          <ButtonLink
            href={links.review(next.id)}
            variant="secondary"
            size="small"
          >
            {t('nextReview.hold')}
          </ButtonLink>
        )}
        {!next && mayPlan && (
          <Button
            variant="secondary"
            size="small"
            isPending={change.isPending}
            onPress={holdOne}
          >
            {t('nextReview.holdOne')}
          </Button>
        )}
        {mayPlan && !isElsewhere && (
          <CadenceMenu
            label={t(next ? 'nextReview.change' : 'nextReview.cadence')}
            withOnce={next !== undefined}
            isPending={change.isPending}
            onChoose={choose}
          />
        )}
      </Flex>
    </Flex>
  );
}
