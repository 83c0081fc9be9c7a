import { Button, Flex } from '@backstage/ui';
import {
  type ChallengeChangeInput,
  type ChallengeView,
  isAnswered,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useChange } from '../../hooks/useChange';
import { type DiscussionProps, useDiscussion } from '../../hooks/useDiscussion';
import { useTranslation } from '../../hooks/useTranslation';
import { type Sending, WordsForm } from '../DiscussionForms';
import { ErrorNotice } from '../ErrorNotice';
import { AmendForm } from './AmendForm';
import styles from './ChallengesSection.module.css';

type Form = 'reply' | 'amend' | 'open';

/** What the reader may do about one challenge; one form at a time. */
export function ChallengeActions(
  props: DiscussionProps & { readonly challenge: ChallengeView },
) {
  const { challenge, mayAnswer, mayBecome } = props.challenge;
  const { id } = challenge;
  const { t } = useTranslation();
  const say = useDiscussion(props);
  const change = useChange();
  const [form, setForm] = useState<Form>();
  const may = (state: ChallengeChangeInput['state']) =>
    mayBecome.includes(state);
  const move = async (input: ChallengeChangeInput, done: string) => {
    await say(api => api.moveChallenge({ id, ...input }), done);
    setForm(undefined);
  };
  const close = (text?: string) =>
    move({ state: 'answered', text }, t('challenge.closedToast'));

  const replying: Sending = {
    label: t('challenge.reply'),
    send: async text => {
      await say(
        api => api.answerChallenge({ id, text }),
        t('challenge.replied'),
      );
      setForm(undefined);
    },
  };
  const closing: Sending = { label: t('challenge.replyAndClose'), send: close };
  const cancel = () => setForm(undefined);

  if (form === 'reply') {
    return (
      <WordsForm
        autoFocus
        label={t('challenge.replyLabel')}
        errorTitle={t('challenge.failed')}
        sendings={may('answered') ? [replying, closing] : [replying]}
        onCancel={cancel}
      />
    );
  }
  if (form === 'open') {
    return (
      <WordsForm
        autoFocus
        label={t('challenge.openLabel')}
        errorTitle={t('challenge.failed')}
        sendings={[
          {
            label: t('challenge.openAgain'),
            send: text =>
              move({ state: 'open', text }, t('challenge.openedAgain')),
          },
        ]}
        onCancel={cancel}
      />
    );
  }
  if (form === 'amend') {
    return (
      <AmendForm
        challenge={challenge}
        decision={props.view.decision}
        amend={input => move(input, t('challenge.amended'))}
        onCancel={cancel}
      />
    );
  }
  const mayClose = may('answered') && isAnswered(challenge);
  if (!mayAnswer && mayBecome.length === 0) {
    return null;
  }
  return (
    <>
      {change.error && (
        <ErrorNotice title={t('challenge.failed')} error={change.error} />
      )}
      <Flex gap="2" className={styles.actions}>
        {mayAnswer && (
          <Button variant="secondary" onPress={() => setForm('reply')}>
            {t('challenge.reply')}
          </Button>
        )}
        {mayClose && (
          <Button
            variant="secondary"
            isPending={change.isPending}
            onPress={() => change.run(() => close())}
          >
            {t('challenge.close')}
          </Button>
        )}
        {may('amended') && (
          <Button variant="tertiary" onPress={() => setForm('amend')}>
            {t('challenge.amend')}
          </Button>
        )}
        {may('withdrawn') && (
          <Button
            variant="tertiary"
            isPending={change.isPending}
            onPress={() =>
              change.run(() =>
                move({ state: 'withdrawn' }, t('challenge.withdrawn')),
              )
            }
          >
            {t('challenge.withdraw')}
          </Button>
        )}
        {may('open') && (
          <Button variant="tertiary" onPress={() => setForm('open')}>
            {t('challenge.open')}
          </Button>
        )}
      </Flex>
    </>
  );
}
