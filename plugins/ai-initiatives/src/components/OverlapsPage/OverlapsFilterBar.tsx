import { Select, Switch, ToggleButton } from '@backstage/ui';
import {
  INITIATIVE_STAGES,
  OVERLAP_KINDS,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useOwnerships } from '../../hooks/useOwnerships';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import { FilterBar } from '../FilterBar';
import { FilterSelect } from '../FilterSelect';
import {
  BANDS,
  isFiltered,
  NO_OVERLAP_FILTERS,
  type OverlapFilters,
} from './overlapFilters';

export function OverlapsFilterBar(props: {
  readonly filters: OverlapFilters;
  readonly onChange: (changes: Partial<OverlapFilters>) => void;
}) {
  const { filters, onChange } = props;
  const { t } = useTranslation();
  const facets = useApiQuery('getInitiativeFacets', {}).value;
  const mine = useOwnerships();
  const change = (changes: Partial<OverlapFilters>) =>
    onChange({ ...changes, offset: 0 });
  const isMine =
    mine.length > 0 &&
    filters.owner.length === mine.length &&
    mine.every(ref => filters.owner.includes(ref));
  return (
    <FilterBar
      onClear={
        isFiltered(filters) ? () => onChange(NO_OVERLAP_FILTERS) : undefined
      }
    >
      {mine.length > 0 && (
        <ToggleButton
          isSelected={isMine}
          onChange={selected => change({ owner: selected ? mine : [] })}
        >
          {t('overlapsPage.mine')}
        </ToggleButton>
      )}
      {filters.view === 'graph' ? (
        <Switch
          label={t('graph.weaker')}
          isSelected={filters.weaker}
          onChange={weaker => change({ weaker })}
        />
      ) : (
        <Select
          label={t('overlapsPage.band.label')}
          options={BANDS.map(id => ({
            id,
            label: t(`overlapsPage.band.${id}`),
          }))}
          value={filters.band}
          onChange={key =>
            change({ band: BANDS.find(band => band === key) ?? 'any' })
          }
        />
      )}
      <FilterSelect
        label={t('filters.owner')}
        options={(facets?.owner ?? []).map(({ value, label }) => ({
          id: value,
          label,
        }))}
        value={filters.owner}
        onChange={owner => change({ owner })}
      />
      <FilterSelect
        label={t('filters.stage')}
        options={INITIATIVE_STAGES.map(stage => ({
          id: stage,
          label: t(`stage.${stage}`),
        }))}
        value={filters.stage}
        onChange={stage => change({ stage })}
      />
      <FilterSelect
        label={t('overlapsPage.kind')}
        options={OVERLAP_KINDS.map(id => ({ id, label: t(`kind.${id}`) }))}
        value={filters.kind}
        onChange={kind => change({ kind })}
      />
      <EntityRefField
        label={t('filters.entity')}
        value={filters.entityRef || undefined}
        onChange={(entityRef = '') => change({ entityRef })}
      />
      <Switch
        label={t('overlapsPage.sameTeam')}
        isSelected={!filters.crossTeam}
        onChange={sameTeam => change({ crossTeam: !sameTeam })}
      />
      <Switch
        label={t('overlapsPage.unsettled')}
        isSelected={filters.unsettled}
        onChange={unsettled => change({ unsettled })}
      />
    </FilterBar>
  );
}
