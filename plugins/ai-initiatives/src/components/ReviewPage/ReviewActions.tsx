import { useApi } from '@backstage/frontend-plugin-api';
import {
  Button,
  ButtonLink,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  TextField,
} from '@backstage/ui';
import type { ReviewView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useEntityPath, useLinks } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { CadenceMenu } from '../NextReview/CadenceMenu';

interface ActionProps {
  readonly view: ReviewView;
  readonly onChanged: (view: ReviewView) => void;
}

function SkipDialog(props: ActionProps & { readonly onClose: () => void }) {
  const { view, onChanged, onClose } = props;
  const { id, revision } = view.review;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const toast = useToast();
  const change = useChange();
  const [reason, setReason] = useState('');
  const skip = () =>
    change.run(async () => {
      onChanged(await api.skipReview({ id, revision, input: { reason } }));
      toast(t('reviewPage.skip.done'));
      onClose();
    });
  return (
    <Dialog isOpen isDismissable onOpenChange={open => !open && onClose()}>
      <DialogHeader>{t('reviewPage.skip.title')}</DialogHeader>
      <DialogBody>
        <TextField
          label={t('reviewPage.skip.reason')}
          isRequired
          autoFocus
          value={reason}
          onChange={setReason}
        />
        {change.error && (
          <ErrorNotice
            title={t('reviewPage.skip.failed')}
            error={change.error}
          />
        )}
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          variant="primary"
          isDisabled={reason.trim() === ''}
          isPending={change.isPending}
          onPress={skip}
        >
          {t('reviewPage.skip.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}

/** The way to what is reviewed, how often it comes, and leaving it out. */
export function ReviewActions(props: ActionProps) {
  const { view, onChanged } = props;
  const { review, subject, mayChange } = view;
  const { id, revision } = review;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const entityPath = useEntityPath();
  const toast = useToast();
  const change = useChange();
  const [isSkipping, setSkipping] = useState(false);
  const path = {
    initiative: links.initiative(subject.ref),
    decision: links.decision(subject.ref),
    principle: links.principle(subject.ref),
    entity: subject.kind === 'entity' ? entityPath(subject.ref) : undefined,
  }[subject.kind];
  const isOpen = mayChange && review.state === 'planned';
  return (
    <>
      {path && (
        <ButtonLink href={path} variant="secondary">
          {t('reviewPage.subject')}
        </ButtonLink>
      )}
      {isOpen && (
        <>
          <CadenceMenu
            label={t('nextReview.change')}
            withOnce
            isPending={change.isPending}
            onChoose={cadence =>
              change.run(async () => {
                const input = { cadence };
                onChanged(await api.updateReview({ id, revision, input }));
                toast(
                  t('planReview.changed', { cadence: t(`cadence.${cadence}`) }),
                );
              })
            }
          />
          <Button variant="tertiary" onPress={() => setSkipping(true)}>
            {t('reviewPage.skip.action')}
          </Button>
        </>
      )}
      {change.error && (
        <ErrorNotice title={t('reviewPage.failed')} error={change.error} />
      )}
      {isSkipping && (
        <SkipDialog {...props} onClose={() => setSkipping(false)} />
      )}
    </>
  );
}
