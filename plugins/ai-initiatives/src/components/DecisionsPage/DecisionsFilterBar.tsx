import { Switch } from '@backstage/ui';
import {
  OUTCOME_FILTERS,
  RECORDED_STATUSES,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import { FilterBar } from '../FilterBar';
import { FilterSelect } from '../FilterSelect';
import { SearchFilter } from '../SearchFilter';
import {
  type DecisionFilters,
  isFiltered,
  NO_DECISION_FILTERS,
} from './decisionFilters';

const OWNER_KINDS = ['group', 'user'];

export function DecisionsFilterBar(props: {
  readonly filters: DecisionFilters;
  readonly onChange: (
    changes: Partial<DecisionFilters>,
    options?: { readonly replace?: boolean },
  ) => void;
}) {
  const { filters, onChange } = props;
  const { t } = useTranslation();
  const change = (changes: Partial<DecisionFilters>) =>
    onChange({ ...changes, offset: 0 });
  return (
    <FilterBar
      onClear={
        isFiltered(filters) ? () => onChange(NO_DECISION_FILTERS) : undefined
      }
    >
      <SearchFilter
        value={filters.search}
        placeholder={t('filters.searchDecisionsHint')}
        onChange={search => onChange({ search, offset: 0 }, { replace: true })}
      />
      <FilterSelect
        label={t('filters.status')}
        options={RECORDED_STATUSES.map(status => ({
          id: status,
          label: t(`status.${status}`),
        }))}
        value={filters.status}
        onChange={status => change({ status })}
      />
      <EntityRefField
        label={t('filters.owner')}
        kinds={OWNER_KINDS}
        value={filters.owner || undefined}
        onChange={(owner = '') => change({ owner })}
      />
      <EntityRefField
        label={t('filters.entity')}
        value={filters.entityRef || undefined}
        onChange={(entityRef = '') => change({ entityRef })}
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
        label={t('filters.challenged')}
        isSelected={filters.challenged}
        onChange={challenged => change({ challenged })}
      />
      <Switch
        label={t('filters.iDecide')}
        isSelected={filters.mine}
        onChange={mine => change({ mine })}
      />
      <Switch
        label={t('filters.archived')}
        isSelected={filters.archived}
        onChange={archived => change({ archived })}
      />
    </FilterBar>
  );
}
