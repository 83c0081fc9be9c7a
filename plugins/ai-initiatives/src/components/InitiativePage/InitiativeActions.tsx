import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { type InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ArchiveButton } from '../ArchiveButton';
import { FollowButton } from '../FollowButton';

/** Edit, compare, archive. */
export function InitiativeActions(props: {
  readonly view: InitiativeView;
  readonly onChanged: (view: InitiativeView) => void;
}) {
  const { view, onChanged } = props;
  const { initiative, mayChange } = view;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const { id, revision, title, archivedAt } = initiative;
  return (
    <>
      <FollowButton kind="initiative" id={id} />
      <ButtonLink href={links.compare([id])} variant="secondary">
        {t('action.compare')}
      </ButtonLink>
      {mayChange && (
        <ArchiveButton
          title={title}
          isArchived={archivedAt !== undefined}
          archive={async () =>
            onChanged(await api.archiveInitiative({ id, revision }))
          }
          restore={async () =>
            onChanged(await api.restoreInitiative({ id, revision }))
          }
          onConflict={current => onChanged(current as InitiativeView)}
        />
      )}
      {mayChange && !archivedAt && (
        <ButtonLink href={links.editInitiative(id)} variant="primary">
          {t('record.edit')}
        </ButtonLink>
      )}
    </>
  );
}
