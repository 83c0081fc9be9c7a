import { useApi } from '@backstage/frontend-plugin-api';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
} from '@backstage/ui';
import {
  type Cadence,
  CADENCES,
  isPlainDay,
  REVIEWED_ENTITY_KINDS,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import { ErrorNotice } from '../ErrorNotice';
import { ChoiceField, DayField } from '../FormFields';

/** Plans the review of a part of the company. */
export function PlanReviewDialog(props: {
  readonly onClose: () => void;
  readonly onPlanned: () => void;
}) {
  const { onClose, onPlanned } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const toast = useToast();
  const change = useChange();
  const [ref, setRef] = useState<string>();
  const [cadence, setCadence] = useState<Cadence>('quarterly');
  const [dueOn, setDueOn] = useState<string>();
  const [isChecked, setChecked] = useState(false);
  const isDay = dueOn === undefined || isPlainDay(dueOn);
  const plan = () => {
    setChecked(true);
    if (ref && isDay) {
      change.run(async () => {
        const input = { subject: { kind: 'entity', ref }, cadence, dueOn };
        await api.planReview({ input: input as never });
        toast(t('planReview.planned'));
        onPlanned();
      });
    }
  };
  return (
    <Dialog isOpen isDismissable onOpenChange={open => !open && onClose()}>
      <DialogHeader>{t('planReview.title')}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="4">
          <EntityRefField
            label={t('planReview.subject')}
            isRequired
            kinds={REVIEWED_ENTITY_KINDS}
            value={ref}
            onChange={setRef}
            errorMessage={
              isChecked && !ref ? t('planReview.needsSubject') : undefined
            }
          />
          <ChoiceField
            label={t('planReview.cadence')}
            value={cadence}
            choices={CADENCES}
            nameOf={choice => t(`nextReview.every.${choice}`)}
            onChange={choice => choice && setCadence(choice)}
          />
          <DayField
            label={t('planReview.dueOn')}
            description={t('planReview.dueOnHint')}
            value={dueOn}
            onChange={setDueOn}
            errorMessage={isChecked && !isDay ? t('planReview.day') : undefined}
          />
          {change.error && (
            <ErrorNotice title={t('planReview.failed')} error={change.error} />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button variant="primary" isPending={change.isPending} onPress={plan}>
          {t('planReview.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
