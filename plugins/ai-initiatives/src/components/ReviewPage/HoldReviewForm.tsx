import { useApi } from '@backstage/frontend-plugin-api';
import { Alert, Button, ButtonLink, Flex } from '@backstage/ui';
import {
  parseReviewOutcome,
  type ReviewOutcome,
  type ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import { type FormEvent, useCallback, useRef } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useFocusFirstProblem } from '../../hooks/useFocusFirstProblem';
import { type RecordForm, useRecordForm } from '../../hooks/useRecordForm';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { problemAt } from '../../view/problemAt';
import { FormFooter, RestoredNotice } from '../FormFooter';
import { AgendaView } from './AgendaView';
import { FollowUpsEditor } from './FollowUpsEditor';
import { ReviewAnswers } from './ReviewAnswers';
import styles from './ReviewPage.module.css';

/** What is typed while a review is held. */
export type ReviewFields = Omit<ReviewOutcome, 'heldOn'> & {
  readonly heldOn?: string;
};

/** Somebody held or moved it in the meantime: nothing typed is lost. */
function Conflict(props: {
  readonly form: RecordForm<ReviewFields, ReviewView>;
}) {
  const { fields, conflict, resolve } = props.form;
  const { t } = useTranslation();
  const links = useLinks();
  if (!conflict) {
    return null;
  }
  const { id, state, revision } = conflict.review;
  const isPlanned = state === 'planned';
  return (
    <div role="alert">
      <Alert
        status="warning"
        icon
        title={t('reviewPage.conflict.title')}
        description={t(
          `reviewPage.conflict.${isPlanned ? 'planned' : 'over'}`,
          { state: t(`reviewState.${state}`) },
        )}
        customActions={
          isPlanned ? (
            <Button
              variant="secondary"
              size="small"
              onPress={() => resolve(fields, revision)}
            >
              {t('reviewPage.conflict.save')}
            </Button>
          ) : (
            <ButtonLink
              href={links.review(id)}
              target="_blank"
              variant="secondary"
              size="small"
            >
              {t('reviewPage.conflict.look')}
            </ButtonLink>
          )
        }
      />
    </div>
  );
}

/** The agenda to tick through, the three questions beside it, and what follows. */
export function HoldReviewForm(props: {
  readonly view: ReviewView;
  readonly onHeld: (view: ReviewView) => void;
}) {
  const { view, onHeld } = props;
  const { today, review } = view;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const toast = useToast();
  const formatDate = useFormatDate();
  const { owner } = review;
  const check = useCallback(
    (input: Readonly<Record<string, unknown>>) =>
      parseReviewOutcome({ input, today, owner }).problems,
    [owner, today],
  );
  const form = useRecordForm<ReviewFields, ReviewView>({
    draftKey: `review ${review.id}`,
    initial: { heldOn: today, participants: [], items: [], followUps: [] },
    revision: review.revision,
    check,
    save: ({ input, revision }) =>
      api.holdReview({
        id: review.id,
        revision: revision ?? review.revision,
        input,
      }),
    onSaved: held => {
      const next = held.others.find(({ state }) => state === 'planned');
      toast(
        next
          ? t('reviewPage.heldNext', { date: formatDate(next.dueOn) })
          : t('reviewPage.held'),
      );
      onHeld(held);
    },
  });
  const { fields, problems, set } = form;
  const formRef = useRef<HTMLFormElement>(null);
  useFocusFirstProblem(formRef, problems);
  const errorOf = (path: string) => problemAt({ problems, path, t });
  return (
    <form
      ref={formRef}
      className={styles.parts}
      noValidate
      aria-label={t('reviewPage.hold')}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        form.save();
      }}
    >
      {form.isRestored && <RestoredNotice onStartOver={form.startOver} />}
      <div className={styles.columns}>
        <AgendaView
          view={view}
          items={fields.items}
          onChange={items => set('items', items)}
        />
        <div className={styles.parts} key={form.version}>
          <ReviewAnswers fields={fields} set={set} errorOf={errorOf} />
          <FollowUpsEditor
            followUps={fields.followUps}
            owner={owner}
            errorOf={errorOf}
            onChange={followUps => set('followUps', followUps)}
          />
        </div>
      </div>
      <Conflict form={form} />
      <Flex direction="column" gap="2">
        <FormFooter
          saveLabel={t('reviewPage.hold')}
          failure={t('reviewPage.failed')}
          error={form.error}
          problems={problems.length}
          isSaving={form.isSaving}
          cancelPath={links.reviews()}
        />
      </Flex>
    </form>
  );
}
