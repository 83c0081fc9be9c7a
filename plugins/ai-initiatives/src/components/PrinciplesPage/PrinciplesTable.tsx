import {
  Cell,
  type ColumnConfig,
  Link,
  Table,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import {
  PRINCIPLE_SORTS,
  type PrincipleListItem,
  type PrincipleSort,
} from 'backstage-plugin-ai-initiatives-common';
import { useMemo } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { fromSortDescriptor, toSortDescriptor } from '../../view/tableSort';
import { CoverageBar, UnusedMark } from '../CoverageBar';
import { EntityLink } from '../EntityLink';
import { OwnerName } from '../OwnerName';
import { StatusBadge } from '../StatusBadge';
import styles from './PrinciplesTable.module.css';

function useColumns(): readonly ColumnConfig<PrincipleListItem>[] {
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const isNarrow = useBreakpoint().down('lg');
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('principlesPage.column.title'),
        isRowHeader: true,
        isSortable: true,
        defaultWidth: '4fr',
        minWidth: 200,
        cell: ({ id, title, statement, archivedAt }) => (
          <Cell>
            <div className={styles.words}>
              <Link href={links.principle(id)} weight="bold">
                {title}
              </Link>
              <Text color="secondary" variant="body-small">
                {statement}
              </Text>
              {archivedAt && (
                <Text variant="body-small">{t('initiativeRow.archived')}</Text>
              )}
            </div>
          </Cell>
        ),
      },
      {
        id: 'status',
        label: t('principlesPage.column.status'),
        defaultWidth: '1fr',
        minWidth: 110,
        cell: ({ status }) => (
          <Cell>
            <StatusBadge status={status} />
          </Cell>
        ),
      },
      {
        id: 'upheld',
        label: t('principlesPage.column.coverage'),
        isSortable: true,
        defaultWidth: '2fr',
        minWidth: 150,
        cell: ({ coverage }) => (
          <Cell>
            <div className={styles.words}>
              <CoverageBar coverage={coverage} />
              <UnusedMark coverage={coverage} />
            </div>
          </Cell>
        ),
      },
      {
        id: 'scope',
        isHidden: isNarrow,
        label: t('principlesPage.column.scope'),
        defaultWidth: '1.5fr',
        minWidth: 110,
        cell: ({ scope }) => (
          <Cell className={styles.wrap}>
            {scope ? (
              <EntityLink entity={scope} />
            ) : (
              <Text color="secondary">{t('principlesPage.organisation')}</Text>
            )}
          </Cell>
        ),
      },
      {
        id: 'owner',
        isHidden: isNarrow,
        label: t('principlesPage.column.owner'),
        defaultWidth: '1.5fr',
        minWidth: 110,
        cell: ({ owner }) => (
          <Cell className={styles.wrap}>
            <OwnerName owner={owner} />
          </Cell>
        ),
      },
      {
        id: 'lastShapedOn',
        isHidden: isNarrow,
        label: t('principlesPage.column.last'),
        isSortable: true,
        defaultWidth: '1fr',
        minWidth: 110,
        cell: ({ coverage: { lastShapedOn } }) => (
          <Cell>
            {lastShapedOn ? (
              formatDate(lastShapedOn)
            ) : (
              <Text color="secondary">{t('principlesPage.never')}</Text>
            )}
          </Cell>
        ),
      },
    ],
    [formatDate, isNarrow, links, t],
  );
}

export function PrinciplesTable(props: {
  readonly items: readonly PrincipleListItem[];
  readonly isStale: boolean;
  readonly sort: PrincipleSort;
  readonly onSort: (sort: PrincipleSort) => void;
}) {
  const { items, isStale, sort, onSort } = props;
  const links = useLinks();
  const columns = useColumns();
  const data = useMemo(() => [...items], [items]);
  return (
    <Table
      columnConfig={columns}
      rowConfig={{ getHref: ({ id }) => links.principle(id) }}
      data={data}
      isStale={isStale}
      pagination={{ type: 'none' }}
      sort={{
        descriptor: toSortDescriptor(sort),
        onSortChange: descriptor =>
          onSort(fromSortDescriptor(descriptor, PRINCIPLE_SORTS)),
      }}
    />
  );
}
