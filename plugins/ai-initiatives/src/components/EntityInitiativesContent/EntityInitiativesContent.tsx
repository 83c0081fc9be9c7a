import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useEffect } from 'react';
import { useEntityOverview } from '../../hooks/useEntityOverview';
import { useTranslation } from '../../hooks/useTranslation';
import { useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { filterOverview } from '../../view/filterOverview';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { DecisionsSection } from './DecisionsSection';
import { EntityAside } from './EntityAside';
import { EntityFilters } from './EntityFilters';
import styles from './EntityInitiativesContent.module.css';
import { InitiativesSection } from './InitiativesSection';
import { PrinciplesSection } from './PrinciplesSection';
import { NoticesSections } from './NoticesSections';
import { OwnershipSections } from './OwnershipSections';
import { SimilarSection } from './SimilarSection';

const FILTERS = { search: urlFilter.text(), stage: urlFilter.list() };

/** What is going on around this entity, and who does the same elsewhere? */
export function EntityInitiativesContent() {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { value, error, isFull, reload, showAll } =
    useEntityOverview(entityRef);
  const [filter, setFilter] = useUrlFilters(FILTERS);
  const { t } = useTranslation();
  const filtered = value && filterOverview(value, filter);
  const isFiltered = filtered !== value;
  useEffect(() => {
    if (isFiltered) {
      // Who filters looks for something that may not be listed yet.
      showAll();
    }
  }, [isFiltered, showAll]);
  const onShowAll = isFull ? undefined : showAll;
  return (
    <div className={styles.page}>
      {error && (
        <ErrorNotice
          title={t('entityTab.failed', {
            entity: entity.metadata.title ?? entity.metadata.name,
          })}
          error={error}
          onRetry={reload}
        />
      )}
      {!value && !error && (
        <LoadingNotice label={t('entityTab.loading')} lines={6} />
      )}
      {value && filtered && (
        <div className={styles.columns}>
          <div className={styles.filters}>
            <EntityFilters
              filter={filter}
              onFilter={changes =>
                setFilter(changes, { replace: 'search' in changes })
              }
            />
          </div>
          <div className={styles.main}>
            <NoticesSections overview={value} />
            <InitiativesSection
              overview={value}
              filtered={filtered}
              onChanged={reload}
              onShowAll={onShowAll}
            />
            <SimilarSection
              overview={value}
              filtered={filtered}
              onShowAll={onShowAll}
            />
            <DecisionsSection
              overview={value}
              filtered={filtered}
              onChanged={reload}
              onShowAll={onShowAll}
            />
            {value.ownership && (
              <OwnershipSections
                owner={value.entity}
                ownership={value.ownership}
              />
            )}
            <PrinciplesSection overview={value} onShowAll={onShowAll} />
          </div>
          <aside className={styles.aside}>
            <EntityAside overview={value} onChanged={reload} />
          </aside>
        </div>
      )}
    </div>
  );
}
