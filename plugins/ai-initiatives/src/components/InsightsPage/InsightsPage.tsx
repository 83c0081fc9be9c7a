import { Alert, ButtonLink } from '@backstage/ui';
import {
  type Insights,
  isPlainDay,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { EmptyNotice } from '../EmptyNotice';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { PageLayout } from '../PageLayout';
import { AsOfField } from './AsOfField';
import styles from './InsightsPage.module.css';
import { PlotCard } from './PlotCard';
import { allPlots } from './plots/allPlots';
import { isEmpty } from './plots/Plot';

const insightFilters = { asOf: urlFilter.text() };

function Plots(props: {
  readonly insights: Insights;
  readonly isPast: boolean;
}) {
  const { insights, isPast } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const plots = allPlots(insights, { t, links, isPast });
  if (plots.every(isEmpty)) {
    return isPast ? (
      <EmptyNotice
        title={t('insightsPage.nothingThen.title')}
        description={t('insightsPage.nothingThen.description')}
      />
    ) : (
      <EmptyNotice
        title={t('insightsPage.empty.title')}
        description={t('insightsPage.empty.description')}
        action={
          <ButtonLink href={links.registerInitiative()}>
            {t('insightsPage.empty.action')}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <div className={styles.plots}>
      {plots.map(plot => (
        <PlotCard key={plot.id} plot={plot} day={insights.day} />
      ))}
    </div>
  );
}

/** Where do efforts converge, diverge and stall? */
export function InsightsPage() {
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const [filters, setFilters] = useUrlFilters(insightFilters);
  const asOf = isPlainDay(filters.asOf) ? filters.asOf : '';
  const { value, error, loading, reload } = useApiQuery('getInsights', {
    asOf: asOf || undefined,
  });
  return (
    <PageLayout
      title={t('insightsPage.title')}
      description={t('insightsPage.description')}
      actions={
        <AsOfField
          asOf={asOf}
          today={value?.today}
          onChange={day => setFilters({ asOf: day })}
        />
      }
    >
      {error && (
        <ErrorNotice
          title={t('insightsPage.error')}
          error={error}
          onRetry={reload}
        />
      )}
      {asOf && (
        <Alert
          status="info"
          title={t('insightsPage.past', { date: formatDate(asOf) })}
          description={t('insightsPage.pastDescription')}
        />
      )}
      {!value && loading && <LoadingNotice lines={6} />}
      {value && (
        <div className={styles.told} aria-busy={loading}>
          <Plots
            insights={value}
            isPast={value.day !== value.today || asOf !== ''}
          />
        </div>
      )}
    </PageLayout>
  );
}
