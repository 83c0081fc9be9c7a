import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
} from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';

/** Asks before something happens that others will notice. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly description: string;
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { title, description, confirmLabel, isOpen, isPending } = props;
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => !open && props.onClose()}
    >
      <DialogHeader>{title}</DialogHeader>
      <DialogBody>
        <Text as="p" variant="body-medium">
          {description}
        </Text>
      </DialogBody>
      <DialogFooter>
        <Button variant="secondary" onPress={props.onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          variant="primary"
          isPending={isPending}
          onPress={props.onConfirm}
        >
          {confirmLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
