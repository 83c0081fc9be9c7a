import { ButtonLink } from '@backstage/ui';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { DecisionLogs } from '../DecisionLogs';
import { ListPage } from '../ListPage';
import { NothingFound } from '../NothingFound';
import {
  decisionFilters,
  isFiltered,
  NO_DECISION_FILTERS,
  toDecisionQuery,
} from './decisionFilters';
import { DecisionsFilterBar } from './DecisionsFilterBar';
import { DecisionsTable } from './DecisionsTable';

/** Every decision the reader may see, newest first. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const links = useLinks();
  const [filters, setFilters] = useUrlFilters(decisionFilters);
  const query = useApiQuery('listDecisions', toDecisionQuery(filters));
  return (
    <ListPage
      title={
        query.value
          ? t('decisionsPage.count', { count: query.value.totalItems })
          : t('decisionsPage.title')
      }
      description={t('decisionsPage.description')}
      actions={
        <ButtonLink href={links.newDecision()} variant="secondary">
          {t('decisionsPage.record')}
        </ButtonLink>
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
          onSort={sort => setFilters({ sort, offset: 0 })}
        />
      )}
      onOffset={offset => setFilters({ offset })}
      footer={<DecisionLogs />}
    />
  );
}
