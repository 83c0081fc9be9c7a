import { Switch } from '@backstage/ui';
import {
  PRINCIPLE_SCOPE_KINDS,
  PRINCIPLE_STATUSES,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import { FilterBar } from '../FilterBar';
import { FilterSelect } from '../FilterSelect';
import { SearchFilter } from '../SearchFilter';
import {
  isFiltered,
  NO_PRINCIPLE_FILTERS,
  type PrincipleFilters,
} from './principleFilters';

const OWNER_KINDS = ['group', 'user'];

export function PrinciplesFilterBar(props: {
  readonly filters: PrincipleFilters;
  readonly onChange: (
    changes: Partial<PrincipleFilters>,
    options?: { readonly replace?: boolean },
  ) => void;
}) {
  const { filters, onChange } = props;
  const { t } = useTranslation();
  const change = (changes: Partial<PrincipleFilters>) =>
    onChange({ ...changes, offset: 0 });
  return (
    <FilterBar
      onClear={
        isFiltered(filters) ? () => onChange(NO_PRINCIPLE_FILTERS) : undefined
      }
    >
      <SearchFilter
        value={filters.search}
        placeholder={t('principlesPage.searchHint')}
        onChange={search => onChange({ search, offset: 0 }, { replace: true })}
      />
      <FilterSelect
        label={t('filters.status')}
        options={PRINCIPLE_STATUSES.map(status => ({
          id: status,
          label: t(`status.${status}`),
        }))}
        value={filters.status}
        onChange={status => change({ status })}
      />
      <EntityRefField
        label={t('field.scope')}
        kinds={PRINCIPLE_SCOPE_KINDS}
        value={filters.scope || undefined}
        onChange={(scope = '') => change({ scope })}
      />
      <EntityRefField
        label={t('filters.owner')}
        kinds={OWNER_KINDS}
        value={filters.owner || undefined}
        onChange={(owner = '') => change({ owner })}
      />
      <Switch
        label={t('principlesPage.onlyUnused')}
        isSelected={filters.unused}
        onChange={unused => change({ unused })}
      />
      <Switch
        label={t('filters.archived')}
        isSelected={filters.archived}
        onChange={archived => change({ archived })}
      />
    </FilterBar>
  );
}
