import { Link } from '@backstage/ui';
import type {
  DecisionQuery,
  DecisionSummary,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { daysAgo } from '../../view/daysAgo';
import { today } from '../../view/today';
import { OwnerName } from '../OwnerName';
import styles from './HomeWidgets.module.css';
import { WIDGET_ROWS, WidgetList } from './WidgetList';

/** As the texts say. */
const RECENT_DAYS = 90;

/** What has been decided lately, wherever it was? */
export function RecentlyDecided() {
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const request: DecisionQuery = {
    status: ['accepted'],
    decidedSince: daysAgo(RECENT_DAYS, today()),
    sort: '-date',
    limit: WIDGET_ROWS,
  };
  const { value, error, reload } = useApiQuery('listDecisions', request);
  const row = ({ id, title, owner, date }: DecisionSummary) => (
    <>
      <Link href={links.decision(id)}>{title}</Link>
      <OwnerName owner={owner} />
      {date && <span className={styles.end}>{formatDate(date)}</span>}
    </>
  );
  return (
    <WidgetList
      label={t('homeWidget.decided.list')}
      items={value?.items}
      row={row}
      empty={t('homeWidget.decided.empty')}
      error={error}
      failed={t('homeWidget.decided.failed')}
      onRetry={reload}
      all={{
        text: t('homeWidget.decided.all'),
        href: links.decisions({ status: ['accepted'] }),
      }}
    />
  );
}
