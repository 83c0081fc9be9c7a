import { Link } from '@backstage/ui';
import {
  LIMITS,
  type Overlap,
  type OverlapQuery,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMyRef } from '../../hooks/useMyRef';
import { useOwnerships } from '../../hooks/useOwnerships';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { oursFirst } from '../../view/oursFirst';
import { OwnerName } from '../OwnerName';
import { WIDGET_ROWS, WidgetList } from './WidgetList';

function useMyOverlaps() {
  const mine = useOwnerships().slice(0, LIMITS.filterValues);
  const nobody = useMyRef() === '';
  const request: OverlapQuery | undefined =
    mine.length > 0
      ? { owner: mine, band: 'likely', settled: false, limit: WIDGET_ROWS }
      : undefined;
  const query = useApiQuery('listOverlaps', request);
  const none: readonly Overlap[] = [];
  return { ...query, mine, pairs: nobody ? none : query.value?.items };
}

/** Who does the same as I do, and what shall we do about it? */
export function MyOverlaps() {
  const { t } = useTranslation();
  const links = useLinks();
  const { mine, pairs, error, reload } = useMyOverlaps();
  const items = pairs?.map(pair => {
    const [ours, theirs] = oursFirst(pair, mine);
    return { id: `${ours.id} ${theirs.id}`, ours, theirs };
  });
  return (
    <WidgetList
      label={t('homeWidget.overlaps.list')}
      items={items}
      row={({ ours, theirs }) => (
        <>
          <span>
            {t('homeWidget.overlaps.pair', {
              theirs: (
                <Link href={links.initiative(theirs.id)}>{theirs.title}</Link>
              ),
              owner: <OwnerName owner={theirs.owner} />,
              ours: <Link href={links.initiative(ours.id)}>{ours.title}</Link>,
            })}
          </span>
          <Link
            href={links.compare([ours.id, theirs.id])}
            aria-label={t('action.compareHint', {
              left: ours.title,
              right: theirs.title,
            })}
          >
            {t('action.compare')}
          </Link>
        </>
      )}
      empty={t('homeWidget.overlaps.empty')}
      error={error}
      failed={t('homeWidget.overlaps.failed')}
      onRetry={reload}
      all={{
        text: t('homeWidget.overlaps.all'),
        href: links.overlaps({ owner: mine, band: 'likely' }),
      }}
    />
  );
}
