import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
  TextAreaField,
} from '@backstage/ui';
import {
  type DivergenceVerdictInput,
  parseDivergenceVerdict,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { ErrorNotice } from '../ErrorNotice';
import styles from './Divergences.module.css';

/** Asks why these are different questions; without a reason nobody could follow. */
export function DismissDialog(props: {
  readonly isPending: boolean;
  readonly error?: Error;
  readonly onDismiss: (input: DivergenceVerdictInput) => void;
  readonly onClose: () => void;
}) {
  const { isPending, error, onDismiss, onClose } = props;
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const input = { verdict: 'dismissed' as const, reason };
  const [problem] = parseDivergenceVerdict({ input }).problems;
  return (
    <Dialog isOpen isDismissable onOpenChange={isOpen => !isOpen && onClose()}>
      <DialogHeader>{t('divergence.dismissTitle')}</DialogHeader>
      <DialogBody>
        <div className={styles.parts}>
          <Text as="p" variant="body-medium">
            {t('divergence.dismissDescription')}
          </Text>
          <TextAreaField
            label={t('divergence.reason')}
            rows={3}
            autoFocus
            value={reason}
            onChange={setReason}
            {...fieldError(
              isChecked && problem
                ? t('form.problem', { rule: problem.rule })
                : undefined,
            )}
          />
          {error && (
            <ErrorNotice title={t('divergence.failed')} error={error} />
          )}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          variant="primary"
          isPending={isPending}
          onPress={() => {
            setChecked(true);
            if (!problem) {
              onDismiss(input);
            }
          }}
        >
          {t('divergence.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
