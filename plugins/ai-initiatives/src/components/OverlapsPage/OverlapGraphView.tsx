import { lazy, type ReactNode, Suspense } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useStrongestOverlaps } from '../../hooks/useStrongestOverlaps';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { writeUrlFilters } from '../../urlFilters';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import {
  type OverlapFilters,
  overlapFilters,
  toOverlapQuery,
} from './overlapFilters';

const OverlapGraph = lazy(() =>
  import('../OverlapGraph').then(m => ({ default: m.OverlapGraph })),
);

const MOST_GROUPS = 100;

/** The graph in each of its states; its code is loaded when somebody looks. */
export function OverlapGraphView(props: {
  readonly filters: OverlapFilters;
  readonly empty: ReactNode;
}) {
  const { filters, empty } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const { weaker } = filters;
  const overlaps = useStrongestOverlaps(
    toOverlapQuery(filters),
    weaker ? ['likely', 'related'] : ['likely'],
  );
  const asList = writeUrlFilters(
    overlapFilters,
    { ...filters, view: 'pairs', weaker: false },
    new URLSearchParams(),
  );
  const groups = useApiQuery('listOverlapGroups', { limit: MOST_GROUPS });
  const { value, error, loading, reload } = overlaps;
  return (
    <>
      {error && (
        <ErrorNotice
          title={t('overlapsPage.error')}
          error={error}
          onRetry={reload}
        />
      )}
      {!value && loading && <LoadingNotice lines={8} />}
      {value?.pairs.length === 0 && !loading && empty}
      {value && value.pairs.length > 0 && (
        <Suspense fallback={<LoadingNotice lines={8} />}>
          <OverlapGraph
            overlaps={value}
            groups={groups.value?.items ?? []}
            listHref={`${links.overlaps()}?${asList}`}
          />
        </Suspense>
      )}
    </>
  );
}
