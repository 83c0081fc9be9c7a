import { Link } from '@backstage/ui';
import type {
  AgendaItem,
  AgendaReason,
} from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { describeReason } from '../../view/describeReason';
import type { AgendaRecords } from './agendaRecords';
import styles from './ReviewPage.module.css';

/** Where one does something about it; beside the review, which stays as it is. */
function WayOn(props: {
  readonly row: AgendaItem;
  readonly reason: AgendaReason;
  readonly titleOf: (id: string) => string | undefined;
}) {
  const { row, reason, titleOf } = props;
  const { kind, id } = row;
  const { other, text } = reason;
  const { t } = useTranslation();
  const links = useLinks();
  const title = titleOf(id) ?? id;
  const otherTitle = other && titleOf(other);
  if (otherTitle) {
    return (
      <Link
        href={links.compare([id, other])}
        target="_blank"
        variant="body-small"
        aria-label={t('agendaReason.compareHint', { title, other: otherTitle })}
      >
        {t('agendaReason.compare')}
      </Link>
    );
  }
  return text && kind !== 'principle' ? (
    <Link
      href={links[kind](id, { outcome: text })}
      target="_blank"
      variant="body-small"
      aria-label={t('agendaReason.recordHint', { text })}
    >
      {t('agendaReason.record')}
    </Link>
  ) : null;
}

/** Why a record is on the agenda, and where to look into it. */
export function AgendaReasons(props: {
  readonly row: AgendaItem;
  readonly records: AgendaRecords;
}) {
  const { row, records } = props;
  const { reasons, moreReasons } = row;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const titleOf = (id: string) => records.get(id)?.title;
  return (
    <ul className={styles.reasons}>
      {reasons.map(reason => (
        <li key={`${reason.code} ${reason.other} ${reason.text}`}>
          {describeReason({ reason, titleOf, formatDate, t })}{' '}
          <WayOn row={row} reason={reason} titleOf={titleOf} />
        </li>
      ))}
      {moreReasons > 0 && (
        <li>{t('reviewPage.agenda.more', { count: moreReasons })}</li>
      )}
    </ul>
  );
}
