import { useApi } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { DecisionPicker } from '../RecordPicker';

/** Links a decision that exists already to an initiative. */
export function LinkDecisionDialog(props: {
  readonly initiativeId: string;
  /** Decisions that are linked already. */
  readonly linked: readonly string[];
  readonly isOpen: boolean;
  readonly onLinked: () => void;
  readonly onClose: () => void;
}) {
  const { initiativeId, linked, isOpen, onLinked, onClose } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const [picked, setPicked] = useState<string>();
  const change = useChange();

  const link = (id: string) =>
    change.run(async () => {
      const { decision } = await api.getDecision({ id });
      await api.updateDecision({
        id,
        revision: decision.revision,
        input: { initiatives: [...decision.initiatives, initiativeId] },
      });
      setPicked(undefined);
      onLinked();
    });

  return (
    <Dialog
      isOpen={isOpen}
      isDismissable
      width={480}
      onOpenChange={open => !open && onClose()}
    >
      <DialogHeader>{t('linkDecision.title')}</DialogHeader>
      <DialogBody>
        <DecisionPicker
          label={t('linkDecision.decision')}
          description={t('linkDecision.description')}
          except={linked}
          autoFocus
          onChange={setPicked}
        />
        {change.error && (
          <ErrorNotice title={t('linkDecision.failed')} error={change.error} />
        )}
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          variant="primary"
          isDisabled={!picked}
          isPending={change.isPending}
          onPress={() => picked && link(picked)}
        >
          {t('linkDecision.link')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
