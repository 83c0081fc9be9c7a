import { useApi } from '@backstage/frontend-plugin-api';
import { Tooltip, TooltipTrigger, ToggleButton } from '@backstage/ui';
import type { Follow } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';

/** Asks to be told of what becomes of a record, or no longer. */
export function FollowButton(props: Follow) {
  const { kind, id } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const { value, replace } = useApiQuery('listFollows', {});
  const change = useChange();
  const items = value?.items ?? [];
  const others = items.filter(item => item.kind !== kind || item.id !== id);
  const isFollowed = others.length < items.length;
  const toggle = async () => {
    if (isFollowed) {
      await api.unfollow({ kind, id });
      replace({ items: others });
    } else {
      await api.follow({ kind, id });
      replace({ items: [{ kind, id }, ...others] });
    }
  };
  return (
    <>
      <TooltipTrigger>
        <ToggleButton
          isSelected={isFollowed}
          isDisabled={!value || change.isPending}
          onChange={() => change.run(toggle)}
        >
          {t(isFollowed ? 'follow.following' : 'follow.follow')}
        </ToggleButton>
        <Tooltip>{t('follow.help')}</Tooltip>
      </TooltipTrigger>
      {change.error && (
        <ErrorNotice title={t('follow.failed')} error={change.error} />
      )}
    </>
  );
}
