import { Link } from '@backstage/ui';
import type {
  AttachmentRole,
  InitiativeSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OutcomeNote } from '../OutcomeNote';
import { OwnerName } from '../OwnerName';
import { StageBadge } from '../StageBadge';
import styles from './InitiativeRow.module.css';

/** One initiative in a list: title, stage, owner, role, overlaps, last change. */
export function InitiativeRow(props: {
  readonly initiative: InitiativeSummary;
  readonly role?: AttachmentRole;
  /** How it came here, such as the path through the catalog. */
  readonly via?: ReactNode;
  /** Buttons at the end of the row. */
  readonly actions?: ReactNode;
}) {
  const { initiative, role, via, actions } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const { likelyOverlaps = 0, visibility } = initiative;
  return (
    <div className={styles.row}>
      <div className={styles.heading}>
        <Link href={links.initiative(initiative.id)} weight="bold">
          {initiative.title}
        </Link>
        <StageBadge stage={initiative.stage} />
        {visibility !== 'public' && (
          <span className={styles.note}>
            {t(`initiativeRow.${visibility}`)}
          </span>
        )}
        {initiative.archivedAt && (
          <span className={styles.note}>{t('initiativeRow.archived')}</span>
        )}
      </div>
      <div className={styles.facts}>
        <OwnerName owner={initiative.owner} />
        {role && <span>{t(`role.${role}`)}</span>}
        {via}
        {likelyOverlaps > 0 && (
          <Link href={links.overlaps({ initiative: initiative.id })}>
            {t('initiativeRow.overlaps', { count: likelyOverlaps })}
          </Link>
        )}
        <OutcomeNote outcomes={initiative.outcomes} />
        <span>
          {t('initiativeRow.updated', {
            date: formatDate(initiative.updatedAt),
          })}
        </span>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
