import {
  ATTACHMENT_ROLES,
  type EntityLabel,
} from 'backstage-plugin-ai-initiatives-common';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { InitiativePicker } from '../RecordPicker';
import { LinkDialog } from './LinkDialog';
import { useEntityLinks } from './useEntityLinks';

export interface LinkRecordDialogProps {
  readonly entity: EntityLabel;
  /** Records that hang on the entity already. */
  readonly except: readonly string[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

export function AttachInitiativeDialog(props: LinkRecordDialogProps) {
  const { except, onDone, onClose } = props;
  const { attach } = useEntityLinks(props.entity.ref);
  const { t } = useTranslation();
  const toast = useToast();
  const entity = props.entity.title;
  return (
    <LinkDialog
      texts={{
        title: t('attachDialog.title', { entity }),
        choice: t('attachDialog.role', { entity }),
        submit: t('attachDialog.submit'),
        missing: t('attachDialog.choose'),
      }}
      choices={ATTACHMENT_ROLES.map(role => ({
        id: role,
        label: t(`attachDialog.roles.${role}`, { entity }),
      }))}
      picker={({ onPick, errorMessage }) => (
        <InitiativePicker
          label={t('attachDialog.initiative')}
          onChange={onPick}
          except={except}
          errorMessage={errorMessage}
          isRequired
          autoFocus
        />
      )}
      failed={title => t('entityTab.notDone.attach', { title, entity })}
      onSubmit={async (id, role, title) => {
        await attach(id, role);
        toast(t('entityTab.done.attached', { title, entity }));
        onDone();
      }}
      onClose={onClose}
    />
  );
}
