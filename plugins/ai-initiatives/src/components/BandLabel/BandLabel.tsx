import type { OverlapBand } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './BandLabel.module.css';

/** How likely an overlap is, in words; nothing where it is just listed. */
export function BandLabel(props: { readonly band: OverlapBand }) {
  const { band } = props;
  const { t } = useTranslation();
  if (band === 'listed') {
    return null;
  }
  return (
    <span className={styles.label} data-band={band}>
      {t(`band.${band}`)}
    </span>
  );
}
