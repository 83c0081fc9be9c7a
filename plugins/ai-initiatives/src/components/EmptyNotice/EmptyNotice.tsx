import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './EmptyNotice.module.css';

/** Says what a place is for, and offers the one next step. */
export function EmptyNotice(props: {
  readonly title: string;
  readonly description?: ReactNode;
  readonly action?: ReactNode;
}) {
  const { title, description, action } = props;
  return (
    <div className={styles.notice}>
      <Text as="p" variant="body-large" weight="bold">
        {title}
      </Text>
      {description && (
        <Text as="p" variant="body-medium" color="secondary">
          {description}
        </Text>
      )}
      {action}
    </div>
  );
}
