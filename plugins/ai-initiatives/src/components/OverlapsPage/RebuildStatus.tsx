import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import type { OverlapRebuild } from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useRef } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { formatPercent } from '../../view/formatPercent';
import { ErrorNotice } from '../ErrorNotice';
import styles from './RebuildStatus.module.css';

const REFRESH_MS = 2000;

/**
 * What these probabilities owe to people, and how far computing them anew has
 * come. Silent when there is nothing to say, also when it cannot be found out:
 * the overlaps are there without it.
 */
export function RebuildStatus(props: { readonly onRebuilt: () => void }) {
  const { onRebuilt } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const query = useApiQuery(
    'getOverlapRebuild',
    {},
    {
      refreshMs: ({ state }) => (state === 'idle' ? undefined : REFRESH_MS),
    },
  );
  const change = useChange();
  const { value: status } = query;

  const before = useRef<OverlapRebuild['state']>(undefined);
  useEffect(() => {
    const { current } = before;
    before.current = status?.state;
    if (status?.state === 'idle' && current && current !== 'idle') {
      onRebuilt();
    }
  }, [status?.state, onRebuilt]);

  if (!status) {
    return null;
  }
  const { state, percent, mayRun, learnt } = status;
  const run = (call: 'rebuildOverlaps' | 'cancelOverlapRebuild') => () =>
    change.run(async () => query.replace(await api[call]({})));
  return (
    <div className={styles.status}>
      {learnt && (
        <Text as="p" variant="body-small" color="secondary">
          {t('overlapsPage.rebuild.learnt', {
            count: learnt.verdicts,
            half: formatPercent(learnt.half),
            plain: formatPercent(0.5),
          })}
        </Text>
      )}
      {state === 'running' && (
        <label className={styles.running}>
          {t('overlapsPage.rebuild.running', {
            percent: formatPercent(percent / 100),
          })}
          <progress value={percent} max={100} />
        </label>
      )}
      {state === 'waiting' && (
        <Text as="p" variant="body-small" role="status">
          {t('overlapsPage.rebuild.waiting')}
        </Text>
      )}
      {mayRun && (
        <Button
          size="small"
          variant="tertiary"
          isPending={change.isPending}
          onPress={run(
            state === 'idle' ? 'rebuildOverlaps' : 'cancelOverlapRebuild',
          )}
        >
          {state === 'idle'
            ? t('overlapsPage.rebuild.start')
            : t('overlapsPage.rebuild.cancel')}
        </Button>
      )}
      {change.error && (
        <ErrorNotice
          title={t('overlapsPage.rebuild.error')}
          error={change.error}
        />
      )}
    </div>
  );
}
