import type { CatalogMeeting } from 'backstage-plugin-ai-initiatives-common';
import { Fragment } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { kindOfRef } from '../../view/kindOfRef';
import { EntityLink } from '../EntityLink';

/** How two initiatives come together: `component Intake → system Claims ← component Portal`. */
export function MeetingLine(props: { readonly meeting: CatalogMeeting }) {
  const { path, meeting } = props.meeting;
  const { t } = useTranslation();
  const turn = path.findIndex(({ ref }) => ref === meeting);
  return (
    <p>
      {t('comparePage.meeting')}{' '}
      {path.map((entity, index) => (
        <Fragment key={entity.ref}>
          {index > 0 && (index <= turn ? ' → ' : ' ← ')}
          {kindOfRef(entity.ref)} <EntityLink entity={entity} />
        </Fragment>
      ))}
    </p>
  );
}
