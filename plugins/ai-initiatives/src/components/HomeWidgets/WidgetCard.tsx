import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { type ReactElement, useId } from 'react';
import styles from './HomeWidgets.module.css';

/**
 * The frame of a widget. The one that home pages bring along looks different from
 * all other cards of ours.
 */
export function WidgetCard(props: {
  readonly title?: string;
  readonly Content: () => ReactElement;
}) {
  const { title, Content } = props;
  const headingId = useId();
  return (
    <section className={styles.frame} aria-labelledby={headingId}>
      <Card className={styles.card}>
        <CardHeader>
          <Text id={headingId} as="h2" variant="title-x-small" weight="bold">
            {title}
          </Text>
        </CardHeader>
        <CardBody>
          <Content />
        </CardBody>
      </Card>
    </section>
  );
}
