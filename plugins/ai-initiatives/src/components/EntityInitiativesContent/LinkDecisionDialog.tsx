import { DECISION_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { DecisionPicker } from '../RecordPicker';
import type { LinkRecordDialogProps } from './AttachInitiativeDialog';
import { LinkDialog } from './LinkDialog';
import { useEntityLinks } from './useEntityLinks';

export function LinkDecisionDialog(props: LinkRecordDialogProps) {
  const { except, onDone, onClose } = props;
  const { link } = useEntityLinks(props.entity.ref);
  const { t } = useTranslation();
  const toast = useToast();
  const entity = props.entity.title;
  return (
    <LinkDialog
      texts={{
        title: t('linkDialog.title', { entity }),
        choice: t('linkDialog.relation', { entity }),
        submit: t('linkDialog.submit'),
        missing: t('linkDialog.choose'),
      }}
      choices={DECISION_RELATIONS.map(relation => ({
        id: relation,
        label: t(`linkDialog.relations.${relation}`, { entity }),
      }))}
      picker={({ onPick, errorMessage }) => (
        <DecisionPicker
          label={t('linkDialog.decision')}
          onChange={onPick}
          except={except}
          errorMessage={errorMessage}
          isRequired
          autoFocus
        />
      )}
      failed={title => t('entityTab.notDone.link', { title, entity })}
      onSubmit={async (id, relation, title) => {
        await link(id, relation);
        toast(t('entityTab.done.linked', { title, entity }));
        onDone();
      }}
      onClose={onClose}
    />
  );
}
