import { Container, Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './PageLayout.module.css';

/** Content of a page: heading, then the main column, then an optional side. */
export function PageLayout(props: {
  readonly title: string;
  /** Badges beside the title. */
  readonly badges?: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, badges, description, actions, aside, children } = props;
  return (
    <Container className={styles.page}>
      <div className={styles.heading}>
        <div className={styles.words}>
          <div className={styles.title}>
            <Text as="h2" variant="title-small" weight="bold">
              {title}
            </Text>
            {badges}
          </div>
          {description && (
            <Text as="div" variant="body-medium" color="secondary">
              {description}
            </Text>
          )}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <div className={styles.columns} data-aside={aside ? true : undefined}>
        <div className={styles.main}>{children}</div>
        {aside && <aside className={styles.aside}>{aside}</aside>}
      </div>
    </Container>
  );
}

/** Cards side by side: three, two or one, as the width allows. */
export function CardColumns(props: { readonly children: ReactNode }) {
  return <div className={styles.cards}>{props.children}</div>;
}
