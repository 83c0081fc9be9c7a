import { useApi } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import type {
  Divergence,
  DivergenceVerdictInput,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { DismissDialog } from './DismissDialog';
import styles from './Divergences.module.css';

/** Confirm, dismiss with a reason, undo, or settle it by a decision. */
export function VerdictActions(props: {
  readonly divergence: Divergence;
  readonly onJudged: (divergence: Divergence) => void;
}) {
  const { divergence, onJudged } = props;
  const { id, state, mayJudge, answers } = divergence;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const toast = useToast();
  const change = useChange();
  const [isAsking, setAsking] = useState(false);
  const judge = (input: DivergenceVerdictInput, said: string) =>
    change.run(async () => {
      onJudged(await api.judgeDivergence({ id, input }));
      setAsking(false);
      toast(said);
    });
  const undo = () =>
    change.run(async () => {
      onJudged(await api.undoDivergenceVerdict({ id }));
      toast(t('divergence.undoneToast'));
    });
  if (!mayJudge && state !== 'confirmed') {
    return state === 'unsettled' ? (
      <p className={styles.hint}>{t('divergence.notYours')}</p>
    ) : null;
  }
  return (
    <>
      {change.error && !isAsking && (
        <ErrorNotice title={t('divergence.failed')} error={change.error} />
      )}
      <div className={styles.actions}>
        {state === 'confirmed' && (
          <ButtonLink
            variant="primary"
            href={links.newDecision({ settles: id })}
          >
            {t('divergence.settle')}
          </ButtonLink>
        )}
        {mayJudge && state === 'unsettled' && answers > 1 && (
          <Button
            variant="primary"
            isPending={change.isPending && !isAsking}
            onPress={() =>
              judge({ verdict: 'confirmed' }, t('divergence.confirmedToast'))
            }
          >
            {t('divergence.confirm')}
          </Button>
        )}
        {mayJudge && state === 'unsettled' && (
          <Button
            variant="secondary"
            onPress={() => {
              change.reset();
              setAsking(true);
            }}
          >
            {t('divergence.dismiss')}
          </Button>
        )}
        {mayJudge && state !== 'unsettled' && (
          <Button
            variant="secondary"
            isPending={change.isPending}
            onPress={undo}
          >
            {t('divergence.undo')}
          </Button>
        )}
      </div>
      {isAsking && (
        <DismissDialog
          isPending={change.isPending}
          error={change.error}
          onDismiss={input => judge(input, t('divergence.dismissedToast'))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
