import { Skeleton, VisuallyHidden } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './LoadingNotice.module.css';

/** Placeholder with the shape of a list; announced politely. */
export function LoadingNotice(props: {
  readonly label?: string;
  readonly lines?: number;
}) {
  const { label, lines = 4 } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.lines} role="status" aria-live="polite">
      <VisuallyHidden>{label ?? t('notice.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width="100%" height="2.5rem" />
      ))}
    </div>
  );
}
