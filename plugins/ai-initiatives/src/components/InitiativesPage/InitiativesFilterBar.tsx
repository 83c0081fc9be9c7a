import { Switch } from '@backstage/ui';
import {
  type FacetValue,
  INITIATIVE_STAGES,
  OUTCOME_FILTERS,
  RISK_FILTERS,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import { FilterBar } from '../FilterBar';
import { type FilterOption, FilterSelect } from '../FilterSelect';
import { SearchFilter } from '../SearchFilter';
import {
  type InitiativeFilters,
  isFiltered,
  NO_INITIATIVE_FILTERS,
} from './initiativeFilters';

function optionsOf(values: readonly FacetValue[] = []): FilterOption[] {
  return values.map(({ value, label, count }) => ({
    id: value,
    label: `${label} (${count})`,
  }));
}

export function InitiativesFilterBar(props: {
  readonly filters: InitiativeFilters;
  readonly onChange: (
    changes: Partial<InitiativeFilters>,
    options?: { readonly replace?: boolean },
  ) => void;
}) {
  const { filters, onChange } = props;
  const { t } = useTranslation();
  const facets = useApiQuery('getInitiativeFacets', {}).value;
  const change = (changes: Partial<InitiativeFilters>) =>
    onChange({ ...changes, offset: 0 });
  const stages = INITIATIVE_STAGES.map(stage => {
    const count = facets?.stage.find(({ value }) => value === stage)?.count;
    const name = t(`stage.${stage}`);
    return { id: stage, label: facets ? `${name} (${count ?? 0})` : name };
  });
  const risks = RISK_FILTERS.map(risk => {
    const count = facets?.risk.find(({ value }) => value === risk)?.count;
    const name =
      risk === 'no-oversight' ? t('risk.noOversight') : t(`risk.level.${risk}`);
    return { id: risk, label: facets ? `${name} (${count ?? 0})` : name };
  });
  return (
    <FilterBar
      onClear={
        isFiltered(filters) ? () => onChange(NO_INITIATIVE_FILTERS) : undefined
      }
    >
      <SearchFilter
        value={filters.search}
        placeholder={t('filters.searchHint')}
        onChange={search => onChange({ search, offset: 0 }, { replace: true })}
      />
      <FilterSelect
        label={t('filters.stage')}
        options={stages}
        value={filters.stage}
        onChange={stage => change({ stage })}
      />
      <FilterSelect
        label={t('filters.owner')}
        options={optionsOf(facets?.owner)}
        value={filters.owner}
        onChange={owner => change({ owner })}
      />
      <FilterSelect
        label={t('filters.topic')}
        options={optionsOf(facets?.topicArea)}
        value={filters.topicArea}
        onChange={topicArea => change({ topicArea })}
      />
      <EntityRefField
        label={t('filters.entity')}
        value={filters.entityRef || undefined}
        onChange={(entityRef = '') => change({ entityRef })}
      />
      <FilterSelect
        label={t('filters.risk')}
        options={risks}
        value={filters.risk}
        onChange={risk => change({ risk })}
      />
      <FilterSelect
        label={t('filters.outcome')}
        options={OUTCOME_FILTERS.map(filter => ({
          id: filter,
          label: t(`outcome.filter.${filter}`),
        }))}
        value={filters.outcome}
        onChange={outcome => change({ outcome })}
      />
      <Switch
        label={t('filters.archived')}
        isSelected={filters.archived}
        onChange={archived => change({ archived })}
      />
    </FilterBar>
  );
}
