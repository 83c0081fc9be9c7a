import type { OverlapResolution } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './ResolutionNote.module.css';

/** In one line how a pair is settled, and why it deserves another look. */
export function ResolutionNote(props: {
  readonly resolution: OverlapResolution;
}) {
  const { kind, status, revisitOn, revisitDue, outdated } = props.resolution;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const date = revisitOn && formatDate(revisitOn);
  return (
    <span className={styles.note}>
      <span>
        {t('resolution.line', {
          kind: t(`resolution.kind.${kind}`),
          status: t(`resolution.status.${status}`),
        })}
      </span>
      {outdated && (
        <span className={styles.again}>{t('resolution.outdated')}</span>
      )}
      {date && (
        <span className={revisitDue ? styles.again : undefined}>
          {t(revisitDue ? 'resolution.revisitDue' : 'resolution.revisitOn', {
            date,
          })}
        </span>
      )}
    </span>
  );
}
