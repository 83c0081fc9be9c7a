import {
  Cell,
  type ColumnConfig,
  Link,
  Table,
  Text,
  useBreakpoint,
} from '@backstage/ui';
import {
  DECISION_SORTS,
  type DecisionSort,
  type DecisionSummary,
} from 'backstage-plugin-ai-initiatives-common';
import { useMemo } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { fromSortDescriptor, toSortDescriptor } from '../../view/tableSort';
import { OutcomeNote } from '../OutcomeNote';
import { OpenChallenges } from '../OpenChallenges';
import { OwnerName } from '../OwnerName';
import { StatusBadge } from '../StatusBadge';
import styles from './DecisionsTable.module.css';

function useColumns(): readonly ColumnConfig<DecisionSummary>[] {
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const isNarrow = useBreakpoint().down('lg');
  return useMemo(
    () => [
      {
        id: 'title',
        label: t('decisionsPage.column.title'),
        isRowHeader: true,
        isSortable: true,
        defaultWidth: '4fr',
        minWidth: 180,
        cell: ({
          id,
          title,
          question,
          outcomes,
          openChallenges,
          archivedAt,
        }) => (
          <Cell>
            <div className={styles.words}>
              <Link href={links.decision(id)} weight="bold">
                {title}
              </Link>
              {question && (
                <Text color="secondary" variant="body-small">
                  {question}
                </Text>
              )}
              <OutcomeNote outcomes={outcomes} />
              <OpenChallenges count={openChallenges} />
              {archivedAt && (
                <Text variant="body-small">{t('initiativeRow.archived')}</Text>
              )}
            </div>
          </Cell>
        ),
      },
      {
        id: 'status',
        label: t('decisionsPage.column.status'),
        defaultWidth: '1fr',
        minWidth: 110,
        cell: ({ status, statusAsWritten }) => (
          <Cell>
            <StatusBadge status={status} asWritten={statusAsWritten} isShort />
          </Cell>
        ),
      },
      {
        id: 'chosen',
        isHidden: isNarrow,
        label: t('decisionsPage.column.chosen'),
        defaultWidth: '2fr',
        minWidth: 110,
        cell: ({ chosenOption }) => (
          <Cell className={styles.wrap}>{chosenOption}</Cell>
        ),
      },
      {
        id: 'owner',
        label: t('decisionsPage.column.owner'),
        defaultWidth: '1.5fr',
        minWidth: 110,
        cell: ({ owner }) => (
          <Cell className={styles.wrap}>
            <OwnerName owner={owner} />
          </Cell>
        ),
      },
      {
        id: 'date',
        label: t('decisionsPage.column.date'),
        isSortable: true,
        defaultWidth: '1fr',
        minWidth: 110,
        cell: ({ date }) => (
          <Cell>
            {date ? (
              formatDate(date)
            ) : (
              <Text color="secondary">{t('decisionsPage.noDate')}</Text>
            )}
          </Cell>
        ),
      },
    ],
    [formatDate, isNarrow, links, t],
  );
}

export function DecisionsTable(props: {
  readonly items: readonly DecisionSummary[];
  readonly isStale: boolean;
  readonly sort: DecisionSort;
  readonly onSort: (sort: DecisionSort) => void;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}) {
  const { items, isStale, sort, onSort, selected, onSelect } = props;
  const links = useLinks();
  const columns = useColumns();
  const data = useMemo(() => [...items], [items]);
  // Those on other pages stay selected; "all" is all of this one.
  const select = (keys: 'all' | Iterable<string | number>) => {
    const shown = items.map(({ id }) => id);
    const others = selected.filter(id => !shown.includes(id));
    const chosen = keys === 'all' ? shown : [...keys].map(String);
    return [...new Set([...others, ...chosen])];
  };
  return (
    <Table
      columnConfig={columns}
      rowConfig={{ getHref: ({ id }) => links.decision(id) }}
      data={data}
      isStale={isStale}
      pagination={{ type: 'none' }}
      selection={{
        mode: 'multiple',
        behavior: 'toggle',
        selected: new Set(selected),
        onSelectionChange: keys => onSelect(select(keys)),
      }}
      sort={{
        descriptor: toSortDescriptor(sort),
        onSortChange: descriptor =>
          onSort(fromSortDescriptor(descriptor, DECISION_SORTS)),
      }}
    />
  );
}
