import { useApi } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ArchiveButton } from '../ArchiveButton';
import { FollowButton } from '../FollowButton';
import { ConvertDecision } from './ConvertDecision';
import { DownloadDecision } from './DownloadDecision';
import { NewDecisionMenu } from './NewDecisionMenu';

/** Download, archive, follow, edit. */
export function DecisionActions(props: {
  readonly view: DecisionView;
  readonly onChanged: (view: DecisionView) => void;
}) {
  const { view, onChanged } = props;
  const { decision, mayChange } = view;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const { id, revision, title, archivedAt } = decision;
  return (
    <>
      <FollowButton kind="decision" id={id} />
      <DownloadDecision id={id} title={title} />
      {decision.source && <ConvertDecision view={view} />}
      {mayChange && (
        <ArchiveButton
          title={title}
          isArchived={archivedAt !== undefined}
          archive={async () =>
            onChanged(await api.archiveDecision({ id, revision }))
          }
          restore={async () =>
            onChanged(await api.restoreDecision({ id, revision }))
          }
          onConflict={current => onChanged(current as DecisionView)}
        />
      )}
      <NewDecisionMenu decision={decision} />
      {mayChange && !archivedAt && (
        <ButtonLink href={links.editDecision(id)} variant="primary">
          {t('record.edit')}
        </ButtonLink>
      )}
    </>
  );
}
