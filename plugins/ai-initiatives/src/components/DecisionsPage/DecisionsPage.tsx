import { ButtonLink } from '@backstage/ui';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useOwnerships } from '../../hooks/useOwnerships';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { DecisionLogs } from '../DecisionLogs';
import { ExportDecisions } from '../ExportDecisions';
import { DecisionViews } from '../DecisionViews';
import { ListPage } from '../ListPage';
import { NothingFound } from '../NothingFound';
import {
  decisionFilters,
  isFiltered,
  NO_DECISION_FILTERS,
  toDecisionFilter,
  toDecisionQuery,
} from './decisionFilters';
import { DecisionsFilterBar } from './DecisionsFilterBar';
import { DecisionsTable } from './DecisionsTable';

/** Every decision the reader may see, newest first. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const links = useLinks();
  const [filters, setFilters] = useUrlFilters(decisionFilters);
  const me = useOwnerships();
  const query = useApiQuery('listDecisions', toDecisionQuery(filters, me));
  // Stays while one looks through pages and filters.
  const [selected, setSelected] = useState<readonly string[]>([]);
  return (
    <ListPage
      title={
        query.value
          ? t('decisionsPage.count', { count: query.value.totalItems })
          : t('decisionsPage.title')
      }
      description={t('decisionsPage.description')}
      actions={
        <>
          <DecisionViews view="records" />
          {selected.length > 0 ? (
            <ExportDecisions
              label={t('exportDecisions.selected', { count: selected.length })}
              request={{ ids: selected }}
            />
          ) : (
            <ExportDecisions
              label={t(
                isFiltered(filters)
                  ? 'exportDecisions.filtered'
                  : 'exportDecisions.all',
              )}
              request={{ filter: toDecisionFilter(filters, me) ?? {} }}
            />
          )}
          <ButtonLink href={links.newDecision()} variant="secondary">
            {t('decisionsPage.record')}
          </ButtonLink>
        </>
      }
      filters={<DecisionsFilterBar filters={filters} onChange={setFilters} />}
      query={query}
      errorTitle={t('decisionsPage.error')}
      empty={
        <NothingFound
          onClear={
            isFiltered(filters)
              ? () => setFilters(NO_DECISION_FILTERS)
              : undefined
          }
          noMatch={{
            title: t('decisionsPage.noMatch.title'),
            description: t('decisionsPage.noMatch.description'),
          }}
          empty={{
            title: t('decisionsPage.empty.title'),
            description: t('decisionsPage.empty.description'),
          }}
          nextStep={{
            label: t('decisionsPage.empty.action'),
            href: links.newDecision(),
          }}
        />
      }
      list={(items, isStale) => (
        <DecisionsTable
          items={items}
          isStale={isStale}
          sort={filters.sort}
          selected={selected}
          onSelect={setSelected}
          onSort={sort => setFilters({ sort, offset: 0 })}
        />
      )}
      onOffset={offset => setFilters({ offset })}
      footer={<DecisionLogs />}
    />
  );
}
