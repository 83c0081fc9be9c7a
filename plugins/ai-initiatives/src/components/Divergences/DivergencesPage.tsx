import type {
  Divergence,
  DivergencePage,
} from 'backstage-plugin-ai-initiatives-common';
import { type ApiQuery, useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useUrlFilters } from '../../routing';
import { DecisionViews } from '../DecisionViews';
import { ListPage } from '../ListPage';
import { NothingFound } from '../NothingFound';
import { RecordSection } from '../RecordSection';
import { DivergenceBlock } from './DivergenceBlock';
import { DivergenceFilterBar } from './DivergenceFilterBar';
import {
  divergenceFilters,
  isFiltered,
  NO_DIVERGENCE_FILTERS,
  toDivergenceQuery,
} from './divergenceFilters';
import styles from './Divergences.module.css';

/** What was said stays in view until the list is loaded again. */
function replaceOne(query: ApiQuery<DivergencePage>) {
  return (judged: Divergence) => {
    if (query.value) {
      const items = query.value.items.map(item =>
        item.id === judged.id ? judged : item,
      );
      query.replace({ ...query.value, items });
    }
  };
}

/** Which questions have teams answered differently? */
export function DivergencesPage() {
  const { t } = useTranslation();
  const links = useLinks();
  const [filters, setFilters] = useUrlFilters(divergenceFilters);
  const query = useApiQuery('listDivergences', toDivergenceQuery(filters));
  const { value } = query;
  const count =
    filters.kind === 'agreed'
      ? 'divergencePage.agreedCount'
      : 'divergencePage.count';
  return (
    <ListPage
      title={
        value && value.totalItems > 0
          ? t(count, { count: value.totalItems })
          : t('divergencePage.title')
      }
      description={t('divergencePage.description')}
      actions={<DecisionViews view="divergence" />}
      filters={<DivergenceFilterBar filters={filters} onChange={setFilters} />}
      query={query}
      errorTitle={t('divergencePage.error')}
      empty={
        <NothingFound
          onClear={
            isFiltered(filters)
              ? () => setFilters(NO_DIVERGENCE_FILTERS)
              : undefined
          }
          noMatch={{
            title: t('divergencePage.noMatch.title'),
            description: t('divergencePage.noMatch.description'),
          }}
          empty={{
            title: t('divergencePage.empty.title'),
            description: t('divergencePage.empty.description', {
              count: value?.compared ?? 0,
            }),
          }}
          nextStep={{
            label: t('divergencePage.empty.action'),
            href: links.decisions(),
          }}
        />
      }
      list={(items, isStale) => (
        <ul
          className={styles.list}
          aria-label={t('divergencePage.label')}
          aria-busy={isStale}
        >
          {items.map(divergence => (
            <li key={divergence.id}>
              <RecordSection title={divergence.question}>
                <DivergenceBlock
                  divergence={divergence}
                  onJudged={replaceOne(query)}
                />
              </RecordSection>
            </li>
          ))}
        </ul>
      )}
      onOffset={offset => setFilters({ offset })}
    />
  );
}
