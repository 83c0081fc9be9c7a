import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Text,
  TextField,
} from '@backstage/ui';
import {
  type ExpectedOutcome,
  isPlainDay,
  OBSERVED_RESULTS,
  type ObservedResult,
  type OutcomeObservation,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { today } from '../../view/today';
import { ErrorNotice } from '../ErrorNotice';
import { ChoiceField, DayField } from '../FormFields';

/** Words stay words; what is a number is judged as one. */
function toValue(text: string) {
  const plain = text.trim();
  const number = Number(plain.replace(',', '.'));
  return plain !== '' && Number.isFinite(number) ? number : plain || undefined;
}

/** What happened, on which day, and how one knows; saved with the record. */
export function RecordOutcomeDialog(props: {
  readonly outcome: ExpectedOutcome;
  readonly isSaving: boolean;
  readonly error?: Error;
  readonly onSave: (observation: OutcomeObservation) => void;
  readonly onClose: () => void;
}) {
  const { outcome, isSaving, error, onSave, onClose } = props;
  const { statement, unit } = outcome;
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const [on, setOn] = useState<string | undefined>(today());
  const [source, setSource] = useState('');
  const [note, setNote] = useState('');
  const [result, setResult] = useState<ObservedResult>();
  const [isChecked, setChecked] = useState(false);
  const isEmpty = !value.trim() && !note.trim() && !result;
  const hasDay = on !== undefined && isPlainDay(on);
  const save = () => {
    setChecked(true);
    if (!isEmpty && hasDay) {
      onSave({
        on,
        value: toValue(value),
        source: source.trim() || undefined,
        result,
        note: note.trim() || undefined,
      });
    }
  };
  return (
    <Dialog isOpen onOpenChange={isOpen => !isOpen && onClose()} width={520}>
      <DialogHeader>{t('recordOutcome.title')}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="4">
          <Text as="p" weight="bold">
            {statement}
          </Text>
          <TextField
            autoFocus
            label={t('outcome.value')}
            description={
              unit
                ? t('recordOutcome.valueHintUnit', { unit })
                : t('recordOutcome.valueHint')
            }
            value={value}
            onChange={setValue}
            {...fieldError(
              isChecked && isEmpty ? t('recordOutcome.empty') : undefined,
            )}
          />
          <DayField
            label={t('outcome.on')}
            value={on}
            onChange={setOn}
            errorMessage={isChecked && !hasDay ? t('form.required') : undefined}
          />
          <ChoiceField
            label={t('recordOutcome.result')}
            value={result}
            choices={OBSERVED_RESULTS}
            nameOf={choice => t(`outcome.result.${choice}`)}
            optional
            notStated={t('recordOutcome.fromNumbers')}
            onChange={setResult}
          />
          <TextField
            label={t('outcome.source')}
            description={t('outcome.sourceHint')}
            value={source}
            onChange={setSource}
          />
          <TextField
            label={t('outcome.note')}
            value={note}
            onChange={setNote}
          />
          {error && (
            <ErrorNotice title={t('recordOutcome.failed')} error={error} />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          {t('action.cancel')}
        </Button>
        <Button variant="primary" isPending={isSaving} onPress={save}>
          {t('recordOutcome.save')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
