import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { ListPage } from '../ListPage';
import { NothingFound } from '../NothingFound';
import { PageLayout } from '../PageLayout';
import { PAGE_SIZE } from '../Pager';
import { ToggleChoice } from '../ToggleChoice';
import { GroupList } from './GroupList';
import {
  isFiltered,
  NO_OVERLAP_FILTERS,
  overlapFilters,
  toOverlapQuery,
  VIEWS,
} from './overlapFilters';
import { OverlapGraphView } from './OverlapGraphView';
import { OverlapsFilterBar } from './OverlapsFilterBar';
import { PairList } from './PairList';
import { RebuildStatus } from './RebuildStatus';

/** Similar work of different teams, as pairs or folded into groups. */
export function OverlapsPage() {
  const { t } = useTranslation();
  const links = useLinks();
  const [filters, setFilters] = useUrlFilters(overlapFilters);
  const { view, offset } = filters;
  const pairs = useApiQuery(
    'listOverlaps',
    view === 'pairs' ? toOverlapQuery(filters) : undefined,
  );
  const groups = useApiQuery(
    'listOverlapGroups',
    view === 'groups' ? { offset, limit: PAGE_SIZE } : undefined,
  );
  const { reload } = pairs;
  const { reload: reloadGroups } = groups;
  const page = {
    description: (
      <>
        {t('overlapsPage.description')}
        <RebuildStatus onRebuilt={view === 'groups' ? reloadGroups : reload} />
      </>
    ),
    errorTitle: t('overlapsPage.error'),
    onOffset: (next: number) => setFilters({ offset: next }),
    actions: (
      <ToggleChoice
        label={t('overlapsPage.view.label')}
        choices={VIEWS}
        value={view}
        nameOf={key => t(`overlapsPage.view.${key}`)}
        onChoose={key => setFilters({ view: key, offset: 0 })}
      />
    ),
    empty: (
      <NothingFound
        onClear={
          view !== 'groups' && isFiltered(filters)
            ? () => setFilters(NO_OVERLAP_FILTERS)
            : undefined
        }
        noMatch={{
          title: t('overlapsPage.noMatch.title'),
          description: t('overlapsPage.noMatch.description'),
        }}
        empty={{
          title: t('overlapsPage.empty.title'),
          description: t('overlapsPage.empty.description'),
        }}
        nextStep={{
          label: t('overlapsPage.empty.action'),
          href: links.initiatives(),
        }}
      />
    ),
  };
  if (view === 'groups') {
    return (
      <ListPage
        {...page}
        title={
          groups.value
            ? t('overlapsPage.groupCount', { count: groups.value.totalItems })
            : t('overlapsPage.title')
        }
        filters={undefined}
        query={groups}
        list={(items, isStale) => (
          <GroupList groups={items} isStale={isStale} />
        )}
      />
    );
  }
  if (view === 'graph') {
    return (
      <PageLayout
        title={t('overlapsPage.title')}
        description={page.description}
        actions={page.actions}
      >
        <OverlapsFilterBar filters={filters} onChange={setFilters} />
        <OverlapGraphView filters={filters} empty={page.empty} />
      </PageLayout>
    );
  }
  return (
    <ListPage
      {...page}
      title={
        pairs.value
          ? t('overlapsPage.count', { count: pairs.value.totalItems })
          : t('overlapsPage.title')
      }
      filters={<OverlapsFilterBar filters={filters} onChange={setFilters} />}
      query={pairs}
      list={(items, isStale) => <PairList pairs={items} isStale={isStale} />}
    />
  );
}
