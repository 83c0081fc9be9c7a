import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { PrincipleView } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ArchiveButton } from '../ArchiveButton';
import { FollowButton } from '../FollowButton';

export interface PrincipleViewProps {
  readonly view: PrincipleView;
  readonly onChanged: (view: PrincipleView) => void;
}

/** Follow, archive, edit. */
export function PrincipleActions(props: PrincipleViewProps) {
  const { view, onChanged } = props;
  const { id, revision, title, archivedAt } = view.principle;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  return (
    <>
      <FollowButton kind="principle" id={id} />
      {view.mayChange && (
        <ArchiveButton
          title={title}
          isArchived={archivedAt !== undefined}
          archive={async () =>
            onChanged(await api.archivePrinciple({ id, revision }))
          }
          restore={async () =>
            onChanged(await api.restorePrinciple({ id, revision }))
          }
          onConflict={current => onChanged(current as PrincipleView)}
        />
      )}
      {view.mayChange && !archivedAt && (
        <ButtonLink href={links.editPrinciple(id)} variant="primary">
          {t('record.edit')}
        </ButtonLink>
      )}
    </>
  );
}
