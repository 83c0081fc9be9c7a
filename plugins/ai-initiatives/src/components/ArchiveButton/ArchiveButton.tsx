import { Button, Dialog, DialogBody, DialogHeader } from '@backstage/ui';
import { RevisionConflictError } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorNotice } from '../ErrorNotice';

/** Takes a record out of the lists, after a question, or brings it back. */
export function ArchiveButton(props: {
  readonly title: string;
  readonly isArchived: boolean;
  readonly archive: () => Promise<void>;
  readonly restore: () => Promise<void>;
  /** Shows the version somebody else saved, so that one can decide again. */
  readonly onConflict: (current: unknown) => void;
}) {
  const { title, isArchived, archive, restore, onConflict } = props;
  const { t } = useTranslation();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const change = useChange();
  const run = (action: () => Promise<void>, done: string) =>
    change.run(async () => {
      try {
        await action();
        toast(done);
      } catch (failure) {
        if (failure instanceof RevisionConflictError) {
          onConflict(failure.current);
        }
        throw failure;
      } finally {
        setAsking(false);
      }
    });
  return (
    <>
      {isArchived ? (
        <Button
          variant="secondary"
          isPending={change.isPending}
          onPress={() => run(restore, t('archive.restored', { title }))}
        >
          {t('archive.restore')}
        </Button>
      ) : (
        <Button variant="tertiary" onPress={() => setAsking(true)}>
          {t('archive.archive')}
        </Button>
      )}
      <ConfirmDialog
        title={t('archive.question', { title })}
        description={t('archive.description')}
        confirmLabel={t('archive.archive')}
        isOpen={isAsking}
        isPending={change.isPending}
        onConfirm={() => run(archive, t('archive.archived', { title }))}
        onClose={() => setAsking(false)}
      />
      <Dialog
        isOpen={change.error !== undefined}
        isDismissable
        onOpenChange={open => !open && change.reset()}
      >
        <DialogHeader>{t('archive.failed', { title })}</DialogHeader>
        <DialogBody>
          {change.error && (
            <ErrorNotice
              title={t('archive.failed', { title })}
              error={change.error}
            />
          )}
        </DialogBody>
      </Dialog>
    </>
  );
}
