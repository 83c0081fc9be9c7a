import { Button, SearchField, Select } from '@backstage/ui';
import { INITIATIVE_STAGES } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import type { OverviewFilter } from '../../view/filterOverview';
import styles from './EntityAside.module.css';
import { Section } from './Section';

/** Narrows all three lists of the page. */
export function EntityFilters(props: {
  readonly filter: OverviewFilter;
  readonly onFilter: (changes: Partial<OverviewFilter>) => void;
}) {
  const { filter, onFilter } = props;
  const { t } = useTranslation();
  const isActive = Boolean(filter.search) || filter.stage.length > 0;
  return (
    <Section title={t('entityTab.filters.title')}>
      <div className={styles.fields}>
        <SearchField
          aria-label={t('entityTab.filters.search')}
          placeholder={t('entityTab.filters.search')}
          value={filter.search}
          onChange={search => onFilter({ search })}
        />
        <Select
          label={t('entityTab.filters.stage')}
          placeholder={t('entityTab.filters.anyStage')}
          selectionMode="multiple"
          options={INITIATIVE_STAGES.map(stage => ({
            id: stage,
            label: t(`stage.${stage}`),
          }))}
          value={[...filter.stage]}
          onChange={stages => onFilter({ stage: stages.map(String) })}
        />
        {isActive && (
          <Button
            variant="tertiary"
            onPress={() => onFilter({ search: '', stage: [] })}
          >
            {t('entityTab.filters.clear')}
          </Button>
        )}
      </div>
    </Section>
  );
}
