import { Card, CardBody, CardHeader, Flex, Text } from '@backstage/ui';
import { type ReactNode, useId } from 'react';
import styles from './RecordSection.module.css';

/** One part of a record's page: a heading, what one can do, the content. */
export function RecordSection(props: {
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
          <div className={styles.header}>
            <Text as="h3" id={headingId} variant="body-large" weight="bold">
              {title}
            </Text>
            {actions && <Flex gap="2">{actions}</Flex>}
          </div>
        </CardHeader>
        <CardBody>{children}</CardBody>
      </Card>
    </section>
  );
}
