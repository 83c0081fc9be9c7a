import { TablePagination } from '@backstage/ui';
import type { Page } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';

export const PAGE_SIZE = 50;

/** Steps through a list; absent where everything is on one page. */
export function Pager(props: {
  readonly page: Pick<Page<unknown>, 'totalItems' | 'offset' | 'limit'>;
  readonly onOffset: (offset: number) => void;
}) {
  const { page, onOffset } = props;
  const { offset, limit, totalItems } = page;
  const { t } = useTranslation();
  if (offset === 0 && totalItems <= limit) {
    return null;
  }
  return (
    <TablePagination
      pageSize={limit}
      pageSizeOptions={[]}
      offset={offset}
      totalCount={totalItems}
      showPageSizeOptions={false}
      hasPreviousPage={offset > 0}
      hasNextPage={offset + limit < totalItems}
      onPreviousPage={() => onOffset(Math.max(0, offset - limit))}
      onNextPage={() => onOffset(offset + limit)}
      getLabel={() =>
        t('pager.label', {
          from: String(Math.min(offset + 1, totalItems)),
          to: String(Math.min(offset + limit, totalItems)),
          total: String(totalItems),
        })
      }
    />
  );
}
