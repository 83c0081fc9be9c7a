import { Link } from '@backstage/ui';
import type {
  EntityOverview,
  OutcomeNotice,
} from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import styles from './OverviewNotices.module.css';

/** How many outcomes around an entity were missed, or nobody has spoken of. */
export function OutcomesLine(props: {
  readonly outcomes: EntityOverview['outcomes'];
  readonly tabPath?: string;
}) {
  const { outcomes, tabPath } = props;
  const { t } = useTranslation();
  const parts = (['missed', 'overdue'] as const)
    .filter(state => outcomes[state] > 0)
    .map(state =>
      t(`outcomeNotices.${state}`, { number: String(outcomes[state]) }),
    );
  if (parts.length === 0) {
    return null;
  }
  const text = t('outcomeNotices.line', { parts: parts.join(', ') });
  const loud = <span className={styles.loud}>{text}</span>;
  return <div>{tabPath ? <Link href={tabPath}>{loud}</Link> : loud}</div>;
}

function Notice(props: { readonly notice: OutcomeNotice }) {
  const { recordKind, recordId, recordTitle, statement, state, due } =
    props.notice;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  return (
    <li>
      <Link href={links[recordKind](recordId)}>{recordTitle}</Link>: {statement}{' '}
      <span className={styles.loud}>
        {state === 'missed'
          ? t('outcomeNotices.missedItem')
          : t('outcomeNotices.overdueItem', { date: formatDate(due ?? '') })}
      </span>
    </li>
  );
}

/** The first of them by name. */
export function OutcomeList(props: {
  readonly outcomes: EntityOverview['outcomes'];
}) {
  const { missed, overdue, items } = props.outcomes;
  const { t } = useTranslation();
  const more = missed + overdue - items.length;
  return (
    <ul className={styles.items}>
      {items.map((notice, index) => (
        <Notice key={index} notice={notice} />
      ))}
      {more > 0 && (
        <li className={styles.quiet}>
          {t('outcomeNotices.more', { count: more })}
        </li>
      )}
    </ul>
  );
}
