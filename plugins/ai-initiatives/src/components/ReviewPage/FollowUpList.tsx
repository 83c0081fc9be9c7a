import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Checkbox, Link, Text } from '@backstage/ui';
import {
  type FollowUp,
  RevisionConflictError,
  type ReviewView,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { PersonName } from '../PersonName';
import { RecordSection } from '../RecordSection';
import styles from './ReviewPage.module.css';

/** What follows from a review: ticked off when done, or drafted as a decision. */
export function FollowUpList(props: {
  readonly view: ReviewView;
  readonly onChanged: (view: ReviewView) => void;
}) {
  const { view, onChanged } = props;
  const { id, revision, followUps } = view.review;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const formatDate = useFormatDate();
  const toast = useToast();
  const { run, isPending, error } = useChange();
  const save = (change: () => Promise<ReviewView>, done?: string) =>
    run(async () => {
      try {
        onChanged(await change());
        if (done) {
          toast(done);
        }
      } catch (failure) {
        if (failure instanceof RevisionConflictError) {
          onChanged(failure.current as ReviewView);
        }
        throw failure;
      }
    });
  const tick = (index: number, done: boolean) =>
    save(() => {
      const changed = followUps.map((item, at) =>
        at === index ? { ...item, done } : item,
      );
      return api.updateReview({ id, revision, input: { followUps: changed } });
    });
  const titleOf = ({ decision, text }: FollowUp) =>
    view.decisions.find(found => found.id === decision)?.title ?? text;
  return (
    <RecordSection title={t('reviewPage.followUps.title')}>
      {error && (
        <ErrorNotice title={t('reviewPage.followUps.failed')} error={error} />
      )}
      {followUps.length === 0 && (
        <Text as="p" color="secondary">
          {t('reviewPage.followUps.none')}
        </Text>
      )}
      <ul className={styles.list}>
        {followUps.map((followUp, index) => (
          // Follow-ups have no identity but their place.
          <li key={index} className={styles.row}>
            <div className={styles.words}>
              <Checkbox
                isSelected={followUp.done ?? false}
                isDisabled={!view.mayChange || isPending}
                aria-label={t('reviewPage.followUps.done', {
                  text: followUp.text,
                })}
                onChange={done => tick(index, done)}
              >
                {followUp.text}
              </Checkbox>
              <div className={styles.facts}>
                <PersonName principal={followUp.owner} />
                {followUp.due && <span>{formatDate(followUp.due)}</span>}
              </div>
            </div>
            {followUp.decision ? (
              <Link href={links.decision(followUp.decision)}>
                {t('reviewPage.followUps.decision', {
                  title: titleOf(followUp),
                })}
              </Link>
            ) : (
              view.mayChange && (
                <Button
                  variant="secondary"
                  size="small"
                  isDisabled={isPending}
                  aria-label={t('reviewPage.followUps.draftHint', {
                    text: followUp.text,
                  })}
                  onPress={() =>
                    save(
                      () =>
                        api.draftFollowUp({
                          ...{ id, revision },
                          input: { followUp: index },
                        }),
                      t('reviewPage.followUps.drafted'),
                    )
                  }
                >
                  {t('reviewPage.followUps.draft')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
