import { toError } from '@backstage/errors';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Flex,
  Radio,
  RadioGroup,
} from '@backstage/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';

export interface LinkDialogTexts {
  readonly title: string;
  readonly choice: string;
  readonly submit: string;
  /** Said when nothing was picked. */
  readonly missing: string;
}

export interface PickerSlotProps {
  readonly onPick: (id: string | undefined, title?: string) => void;
  readonly errorMessage?: string;
}

/** Pick one of our records and say how it relates; stays open until that is saved. */
export function LinkDialog<TChoice extends string>(props: {
  readonly texts: LinkDialogTexts;
  readonly choices: readonly { id: TChoice; label: string }[];
  readonly picker: (slot: PickerSlotProps) => ReactNode;
  readonly failed: (title: string) => string;
  readonly onSubmit: (
    id: string,
    choice: TChoice,
    title: string,
  ) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { texts, choices, picker, failed, onSubmit, onClose } = props;
  const { t } = useTranslation();
  const [picked, setPicked] = useState<{ id: string; title: string }>();
  const [choice, setChoice] = useState(choices[0].id);
  const [isMissing, setMissing] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error>();

  const submit = async () => {
    if (!picked) {
      setMissing(true);
      return;
    }
    setPending(true);
    setError(undefined);
    try {
      await onSubmit(picked.id, choice, picked.title);
    } catch (caught) {
      setError(toError(caught));
      setPending(false);
    }
  };

  return (
    <Dialog isOpen onOpenChange={isOpen => !isOpen && onClose()} width={560}>
      <DialogHeader>{texts.title}</DialogHeader>
      <DialogBody>
        <Flex direction="column" gap="4">
          {picker({
            onPick: (id, title) => {
              setPicked(id ? { id, title: title ?? id } : undefined);
              setMissing(false);
            },
            errorMessage: isMissing ? texts.missing : undefined,
          })}
          <RadioGroup
            label={texts.choice}
            value={choice}
            onChange={id =>
              setChoice(
                choices.find(option => option.id === id)?.id ?? choices[0].id,
              )
            }
          >
            {choices.map(option => (
              <Radio key={option.id} value={option.id}>
                {option.label}
              </Radio>
            ))}
          </RadioGroup>
          {error && (
            <ErrorNotice title={failed(picked?.title ?? '')} error={error} />
          )}
        </Flex>
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={submit} isPending={isPending}>
          {texts.submit}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('action.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
