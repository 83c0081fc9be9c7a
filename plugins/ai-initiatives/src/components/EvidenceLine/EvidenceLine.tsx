import type { OverlapEvidence } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { formatPercent } from '../../view/formatPercent';
import styles from './EvidenceLine.module.css';

/** Why two initiatives are thought to overlap: each part of the score with its share. */
export function EvidenceLine(props: { readonly evidence: OverlapEvidence }) {
  const { terms, entities, subjectShare, otherShare } = props.evidence;
  const { t } = useTranslation();
  const parts = [
    ...terms.map(({ label, typed, share }) => ({
      label: typed ? t('evidence.related', { typed, label }) : label,
      share,
    })),
    ...entities.map(({ kind, title, share }) => ({
      label: t(`sharedEntity.${kind}`, { title }),
      share,
    })),
    { label: t('evidence.subject'), share: subjectShare },
    { label: t('evidence.other'), share: otherShare },
  ].filter(part => Math.round(part.share * 100) > 0);
  return (
    <ul className={styles.parts} aria-label={t('evidence.label')}>
      {parts.map(({ label, share }) => (
        <li key={label} className={styles.part}>
          {label} <span className={styles.share}>{formatPercent(share)}</span>
        </li>
      ))}
    </ul>
  );
}
