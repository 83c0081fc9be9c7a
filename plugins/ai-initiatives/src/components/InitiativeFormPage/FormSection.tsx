import { Text } from '@backstage/ui';
import { type ReactNode } from 'react';
import styles from './InitiativeForm.module.css';

/** Fields that belong together. */
export function FormSection(props: {
  readonly title: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.section} role="group" aria-label={props.title}>
      <Text as="h4" variant="body-medium" weight="bold" aria-hidden>
        {props.title}
      </Text>
      {props.children}
    </div>
  );
}
