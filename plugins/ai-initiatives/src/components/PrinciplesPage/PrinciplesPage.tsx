import { ButtonLink } from '@backstage/ui';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMayWritePrinciples } from '../../hooks/useMayWritePrinciples';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { ListPage } from '../ListPage';
import { NothingFound } from '../NothingFound';
import {
  isFiltered,
  NO_PRINCIPLE_FILTERS,
  principleFilters,
  toPrincipleQuery,
} from './principleFilters';
import { PrinciplesFilterBar } from './PrinciplesFilterBar';
import { PrinciplesTable } from './PrinciplesTable';
import { TakeOverButton } from './TakeOverButton';

/** What guides us, and does it shape anything? */
export function PrinciplesPage() {
  const { t } = useTranslation();
  const links = useLinks();
  const mayWrite = useMayWritePrinciples();
  const [filters, setFilters] = useUrlFilters(principleFilters);
  const query = useApiQuery('listPrinciples', toPrincipleQuery(filters));
  return (
    <ListPage
      title={
        query.value
          ? t('principlesPage.count', { count: query.value.totalItems })
          : t('principlesPage.title')
      }
      description={t('principlesPage.description')}
      actions={
        mayWrite && (
          <>
            <TakeOverButton />
            <ButtonLink href={links.newPrinciple()} variant="secondary">
              {t('principlesPage.write')}
            </ButtonLink>
          </>
        )
      }
      filters={<PrinciplesFilterBar filters={filters} onChange={setFilters} />}
      query={query}
      errorTitle={t('principlesPage.error')}
      empty={
        <NothingFound
          onClear={
            isFiltered(filters)
              ? () => setFilters(NO_PRINCIPLE_FILTERS)
              : undefined
          }
          noMatch={{
            title: t('principlesPage.noMatch.title'),
            description: t('principlesPage.noMatch.description'),
          }}
          empty={{
            title: t('principlesPage.empty.title'),
            description: t('principlesPage.empty.description'),
          }}
          nextStep={{
            label: t('principlesPage.empty.action'),
            href: links.newPrinciple(),
          }}
        />
      }
      list={(items, isStale) => (
        <PrinciplesTable
          items={items}
          isStale={isStale}
          sort={filters.sort}
          onSort={sort => setFilters({ sort, offset: 0 })}
        />
      )}
      onOffset={offset => setFilters({ offset })}
    />
  );
}
