import {
  Cell,
  type ColumnConfig,
  Link,
  Table,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import {
  INITIATIVE_SORTS,
  type InitiativeSort,
  type InitiativeSummary,
} from 'backstage-plugin-ai-initiatives-common';
import { useMemo } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { fromSortDescriptor, toSortDescriptor } from '../../view/tableSort';
import { OutcomeNote } from '../OutcomeNote';
import { OwnerName } from '../OwnerName';
import { RiskNote } from '../RiskNote';
import { StageBadge } from '../StageBadge';
import styles from './InitiativesTable.module.css';

function useColumns(): readonly ColumnConfig<InitiativeSummary>[] {
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const isNarrow = useBreakpoint().down('lg');
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('initiativesPage.column.title'),
        isRowHeader: true,
        isSortable: true,
        defaultWidth: '4fr',
        minWidth: 180,
        cell: ({ id, title, excerpt, visibility, archivedAt, ...item }) => (
          <Cell>
            <div className={styles.words}>
              <Link href={links.initiative(id)} weight="bold">
                {title}
              </Link>
              <Text color="secondary" variant="body-small" truncate>
                {excerpt}
              </Text>
              <OutcomeNote outcomes={item.outcomes} />
              <RiskNote risk={item.risk} />
              {(archivedAt || visibility !== 'public') && (
                <Text variant="body-small">
                  {[
                    archivedAt && t('initiativeRow.archived'),
                    visibility !== 'public' && t(`initiativeRow.${visibility}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              )}
            </div>
          </Cell>
        ),
      },
      {
        id: 'stage',
        label: t('initiativesPage.column.stage'),
        isSortable: true,
        defaultWidth: '1fr',
        minWidth: 110,
        cell: ({ stage }) => (
          <Cell>
            <StageBadge stage={stage} />
          </Cell>
        ),
      },
      {
        id: 'owner',
        label: t('initiativesPage.column.owner'),
        isSortable: true,
        defaultWidth: '1.5fr',
        minWidth: 150,
        cell: ({ owner }) => (
          <Cell className={styles.wrap}>
            <OwnerName owner={owner} />
          </Cell>
        ),
      },
      {
        id: 'overlaps',
        label: t('initiativesPage.column.overlaps'),
        defaultWidth: '1.3fr',
        minWidth: 110,
        cell: ({ id, likelyOverlaps = 0 }) => (
          <Cell>
            {likelyOverlaps > 0 && (
              <Link href={links.overlaps({ initiative: id })}>
                {t('initiativeRow.overlaps', { count: likelyOverlaps })}
              </Link>
            )}
          </Cell>
        ),
      },
      {
        id: 'updatedAt',
        isHidden: isNarrow,
        label: t('initiativesPage.column.updatedAt'),
        isSortable: true,
        defaultWidth: '1fr',
        minWidth: 110,
        cell: ({ updatedAt }) => <Cell>{formatDate(updatedAt)}</Cell>,
      },
    ],
    [formatDate, isNarrow, links, t],
  );
}

export function InitiativesTable(props: {
  readonly items: readonly InitiativeSummary[];
  readonly isStale: boolean;
  readonly sort: InitiativeSort;
  readonly onSort: (sort: InitiativeSort) => void;
}) {
  const { items, isStale, sort, onSort } = props;
  const links = useLinks();
  const columns = useColumns();
  const data = useMemo(() => [...items], [items]);
  return (
    <Table
      columnConfig={columns}
      rowConfig={{ getHref: ({ id }) => links.initiative(id) }}
      data={data}
      isStale={isStale}
      pagination={{ type: 'none' }}
      sort={{
        descriptor: toSortDescriptor(sort),
        onSortChange: descriptor =>
          onSort(fromSortDescriptor(descriptor, INITIATIVE_SORTS)),
      }}
    />
  );
}
