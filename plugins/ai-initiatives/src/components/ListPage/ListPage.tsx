import type { Page } from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import type { ApiQuery } from '../../hooks/useApiQuery';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { PageLayout } from '../PageLayout';
import { Pager } from '../Pager';

/** A page with filters above one list, in each of its states. */
export function ListPage<T>(props: {
  readonly title: string;
  readonly description: ReactNode;
  readonly actions?: ReactNode;
  readonly filters: ReactNode;
  readonly query: ApiQuery<Page<T>>;
  readonly errorTitle: string;
  readonly empty: ReactNode;
  readonly list: (items: readonly T[], isStale: boolean) => ReactNode;
  readonly onOffset: (offset: number) => void;
  /** What belongs below the list. */
  readonly footer?: ReactNode;
}) {
  const { title, description, actions, filters, query, onOffset } = props;
  const { value, loading, error, reload } = query;
  return (
    <PageLayout title={title} description={description} actions={actions}>
      {filters}
      {error && (
        <ErrorNotice title={props.errorTitle} error={error} onRetry={reload} />
      )}
      {!value && loading && <LoadingNotice lines={8} />}
      {value && value.totalItems === 0 && !loading && props.empty}
      {value && value.totalItems > 0 && props.list(value.items, loading)}
      {value && <Pager page={value} onOffset={onOffset} />}
      {props.footer}
    </PageLayout>
  );
}
