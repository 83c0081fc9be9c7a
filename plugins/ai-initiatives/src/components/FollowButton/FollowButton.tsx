import { useApi } from '@backstage/frontend-plugin-api';
import { Tooltip, TooltipTrigger, ToggleButton } from '@backstage/ui';
import type {
  Follow,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';

async function change(api: InitiativesApi, follow: Follow, isWanted: boolean) {
  const { kind, id } = follow;
  if (kind === 'entity') {
    const request = { entityRef: id };
    await (isWanted ? api.followEntity(request) : api.unfollowEntity(request));
  } else {
    await (isWanted ? api.follow({ kind, id }) : api.unfollow({ kind, id }));
  }
}

/** Asks to be told of what becomes of a record or an entity, or no longer. */
export function FollowButton(props: Follow) {
  const { kind, id } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const { value, replace } = useApiQuery('listFollows', {});
  const { run, isPending, error } = useChange();
  const items = value?.items ?? [];
  const others = items.filter(item => item.kind !== kind || item.id !== id);
  const isFollowed = others.length < items.length;
  const toggle = async () => {
    await change(api, { kind, id }, !isFollowed);
    replace({ items: isFollowed ? others : [{ kind, id }, ...others] });
  };
  return (
    <>
      <TooltipTrigger>
        <ToggleButton
          isSelected={isFollowed}
          isDisabled={!value || isPending}
          onChange={() => run(toggle)}
        >
          {t(isFollowed ? 'follow.following' : 'follow.follow')}
        </ToggleButton>
        <Tooltip>
          {t(kind === 'entity' ? 'follow.entityHelp' : 'follow.help')}
        </Tooltip>
      </TooltipTrigger>
      {error && <ErrorNotice title={t('follow.failed')} error={error} />}
    </>
  );
}
