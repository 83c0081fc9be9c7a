import { RiZzzLine } from '@remixicon/react';
import type { PrincipleCoverage } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './CoverageBar.module.css';

/** That a principle shaped nothing for long, in words. */
export function UnusedMark(props: { readonly coverage: PrincipleCoverage }) {
  const { unusedMonths: count } = props.coverage;
  const { t } = useTranslation();
  return count === undefined ? null : (
    <span className={styles.unused}>
      <RiZzzLine size={14} aria-hidden />
      {t('coverage.unused', { count })}
    </span>
  );
}

/** How decisions stand to a principle: a bar to look at, and the same in words. */
export function CoverageBar(props: { readonly coverage: PrincipleCoverage }) {
  const { upheld, deviated, initiatives } = props.coverage;
  const { t } = useTranslation();
  const words = [
    ...(upheld > 0 ? [t('coverage.upheld', { count: upheld })] : []),
    ...(deviated > 0 ? [t('coverage.deviated', { count: deviated })] : []),
    ...(upheld + deviated === 0 ? [t('coverage.none')] : []),
    ...(initiatives > 0
      ? [t('coverage.initiatives', { count: initiatives })]
      : []),
  ];
  return (
    <div className={styles.coverage}>
      <div
        className={styles.bar}
        data-empty={upheld + deviated === 0 || undefined}
        aria-hidden
      >
        {upheld > 0 && (
          <span data-stance="upholds" style={{ flexGrow: upheld }} />
        )}
        {deviated > 0 && (
          <span data-stance="deviates" style={{ flexGrow: deviated }} />
        )}
      </div>
      <span className={styles.words}>{words.join(' · ')}</span>
    </div>
  );
}
