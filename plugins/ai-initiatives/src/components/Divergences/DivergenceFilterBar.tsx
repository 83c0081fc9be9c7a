import { Select } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import { FilterBar } from '../FilterBar';
import {
  type DivergenceFilters,
  isFiltered,
  KINDS,
  NO_DIVERGENCE_FILTERS,
  STATES,
} from './divergenceFilters';

const OWNER_KINDS = ['group', 'user'];

export function DivergenceFilterBar(props: {
  readonly filters: DivergenceFilters;
  readonly onChange: (changes: Partial<DivergenceFilters>) => void;
}) {
  const { filters, onChange } = props;
  const { t } = useTranslation();
  const change = (changes: Partial<DivergenceFilters>) =>
    onChange({ ...changes, offset: 0 });
  return (
    <FilterBar
      onClear={
        isFiltered(filters) ? () => onChange(NO_DIVERGENCE_FILTERS) : undefined
      }
    >
      <Select
        label={t('divergencePage.answers')}
        options={KINDS.map(kind => ({
          id: kind,
          label: t(`divergencePage.kind.${kind}`),
        }))}
        value={filters.kind}
        onChange={value =>
          change({ kind: KINDS.find(kind => kind === value) ?? 'diverging' })
        }
      />
      <Select
        label={t('divergencePage.state')}
        options={STATES.map(state => ({
          id: state,
          label: t(`divergencePage.states.${state}`),
        }))}
        value={filters.state}
        onChange={value =>
          change({
            state: STATES.find(state => state === value) ?? 'unsettled',
          })
        }
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
    </FilterBar>
  );
}
