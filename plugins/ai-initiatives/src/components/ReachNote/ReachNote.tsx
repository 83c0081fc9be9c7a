import type { ReachPath } from 'backstage-plugin-ai-initiatives-common';
import { Fragment } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { kindOfRef } from '../../view/kindOfRef';
import { EntityLink } from '../EntityLink';

/** How a record came to this page: `checkout → system Payments`, `uses LLM gateway`. */
export function ReachNote(props: {
  readonly placed: Pick<ReachPath, 'reach' | 'path'>;
}) {
  const { reach, path } = props.placed;
  const { t } = useTranslation();
  const [start, ...hops] = path;
  if (reach === 'direct' || !start || hops.length === 0) {
    return null;
  }
  const isUpstream = reach === 'upstream';
  return (
    <span>
      {isUpstream ? `${t('entityTab.reach.uses')} ` : start.title}
      {hops.map((hop, index) => (
        <Fragment key={hop.ref}>
          {(!isUpstream || index > 0) && ' → '}
          {!isUpstream && `${kindOfRef(hop.ref)} `}
          <EntityLink entity={hop} />
        </Fragment>
      ))}
    </span>
  );
}
