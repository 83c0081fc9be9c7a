import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A card with a heading, its buttons and what it holds. */
export function Section(props: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { title, actions, children } = props;
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <CardHeader>
          <div className={styles.heading}>
            <Text id={headingId} as="h2" variant="title-x-small" weight="bold">
              {title}
            </Text>
            {actions && <div className={styles.actions}>{actions}</div>}
          </div>
        </CardHeader>
        <CardBody>{children}</CardBody>
      </Card>
    </section>
  );
}

/** Items that came to the page the same way. */
export function SubSection(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.group}>
      <Text as="h3" variant="body-medium" color="secondary">
        {props.title}
      </Text>
      {props.children}
    </div>
  );
}
