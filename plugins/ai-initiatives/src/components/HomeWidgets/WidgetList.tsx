import { Link, Text } from '@backstage/ui';
import type { ReactNode } from 'react';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import styles from './HomeWidgets.module.css';

/** Rows of a widget shown at once; the rest is a click away. */
export const WIDGET_ROWS = 5;

/** A few rows and the way to all of them; what is loading, missing or broken says so. */
export function WidgetList<T extends { readonly id: string }>(props: {
  readonly label: string;
  readonly items: readonly T[] | undefined;
  readonly row: (item: T) => ReactNode;
  readonly empty: string;
  readonly error?: Error;
  readonly failed: string;
  readonly onRetry: () => void;
  readonly all: { readonly text: string; readonly href: string };
}) {
  const { label, items, row, empty, error, failed, onRetry, all } = props;
  return (
    <div className={styles.widget}>
      {error && <ErrorNotice title={failed} error={error} onRetry={onRetry} />}
      {!items && !error && <LoadingNotice label={label} lines={3} />}
      {items?.length === 0 && (
        <Text as="p" color="secondary">
          {empty}
        </Text>
      )}
      {items && items.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {items.map(item => (
            <li key={item.id} className={styles.row}>
              {row(item)}
            </li>
          ))}
        </ul>
      )}
      {items && <Link href={all.href}>{all.text}</Link>}
    </div>
  );
}
