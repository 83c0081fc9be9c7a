import { Button } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './FilterBar.module.css';

/** Filters above a list; they wrap as the width allows. */
export function FilterBar(props: {
  readonly children: ReactNode;
  /** Absent while nothing is filtered. */
  readonly onClear?: () => void;
}) {
  const { children, onClear } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.bar} role="search" aria-label={t('filters.label')}>
      {children}
      {onClear && (
        <Button variant="tertiary" onPress={onClear}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
