import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { kindOfRef } from '../../view/kindOfRef';
import { countByOrigin } from '../../view/overviewParts';
import { EntityLink } from '../EntityLink';

/** `2 through system Payments`, for a page that has none of its own. */
export function OriginsLine(props: { readonly overview: EntityOverview }) {
  const { t } = useTranslation();
  return (
    <>
      {countByOrigin(props.overview.initiatives).map(({ origin, count }) => (
        <div key={origin.ref}>
          {t('entityCard.through', {
            number: String(count),
            kind: kindOfRef(origin.ref),
            entity: <EntityLink entity={origin} />,
          })}
        </div>
      ))}
    </>
  );
}
