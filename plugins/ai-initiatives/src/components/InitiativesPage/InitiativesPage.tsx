import { usePermission } from '@backstage/plugin-permission-react';
import { ButtonLink } from '@backstage/ui';
import { importCreatePermission } from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { ListPage } from '../ListPage';
import { NothingFound } from '../NothingFound';
import { PageLayout } from '../PageLayout';
import { RisksByDomain } from '../RisksByDomain';
import { ToggleChoice } from '../ToggleChoice';
import {
  INITIATIVES_VIEWS,
  initiativeFilters,
  isFiltered,
  NO_INITIATIVE_FILTERS,
  toInitiativeQuery,
} from './initiativeFilters';
import { InitiativesFilterBar } from './InitiativesFilterBar';
import { InitiativesTable } from './InitiativesTable';

/** Every initiative the reader may see, to search and filter. */
export function InitiativesPage() {
  const { t } = useTranslation();
  const links = useLinks();
  const [filters, setFilters] = useUrlFilters(initiativeFilters);
  const mayImport = usePermission({ permission: importCreatePermission });
  const isRiskView = filters.view === 'risk';
  const query = useApiQuery(
    'listInitiatives',
    isRiskView ? undefined : toInitiativeQuery(filters),
  );
  const actions = (
    <>
      <ToggleChoice
        label={t('domainRisks.view.label')}
        choices={INITIATIVES_VIEWS}
        value={filters.view}
        nameOf={view => t(`domainRisks.view.${view}`)}
        onChoose={view => setFilters({ view, offset: 0 })}
      />
      {mayImport.allowed && (
        <ButtonLink href={links.importInitiatives()} variant="secondary">
          {t('initiativesPage.import')}
        </ButtonLink>
      )}
    </>
  );
  if (isRiskView) {
    return (
      <PageLayout
        title={t('domainRisks.title')}
        description={t('domainRisks.description')}
        actions={actions}
      >
        <RisksByDomain />
      </PageLayout>
    );
  }
  return (
    <ListPage
      title={
        query.value
          ? t('initiativesPage.count', { count: query.value.totalItems })
          : t('initiativesPage.title')
      }
      description={t('initiativesPage.description')}
      actions={actions}
      filters={<InitiativesFilterBar filters={filters} onChange={setFilters} />}
      query={query}
      errorTitle={t('initiativesPage.error')}
      empty={
        <NothingFound
          onClear={
            isFiltered(filters)
              ? () => setFilters(NO_INITIATIVE_FILTERS)
              : undefined
          }
          noMatch={{
            title: t('initiativesPage.noMatch.title'),
            description: t('initiativesPage.noMatch.description'),
          }}
          empty={{
            title: t('initiativesPage.empty.title'),
            description: t('initiativesPage.empty.description'),
          }}
          nextStep={{
            label: t('initiativesPage.empty.action'),
            href: links.registerInitiative(),
          }}
        />
      }
      list={(items, isStale) => (
        <InitiativesTable
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
