import { DECISION_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { EntityLinksField, RecordsField } from '../FormFields';
import { DecisionPicker, InitiativePicker } from '../RecordPicker';
import type { DecisionFieldsViewProps } from './DecisionFieldsView';

/** What a decision bears on: catalog entities, initiatives, earlier decisions. */
export function DecisionConnections(props: DecisionFieldsViewProps) {
  const { fields, set, errorOf, titles, base } = props;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <>
      <EntityLinksField
        legend={t('field.entities')}
        description={t('decisionForm.entitiesDescription')}
        links={fields.entities}
        relations={DECISION_RELATIONS}
        initialRelation="governs"
        nameOf={relation => t(`choice.relation.${relation}`)}
        errorMessage={errorOf('entities')}
        onChange={entities => set('entities', entities)}
      />
      <RecordsField
        legend={t('field.initiatives')}
        addLabel={t('decisionForm.addInitiative')}
        ids={fields.initiatives}
        titles={titles}
        picker={InitiativePicker}
        pathOf={links.initiative}
        onChange={ids => set('initiatives', ids)}
      />
      <RecordsField
        legend={t('field.supersedes')}
        addLabel={t('decisionForm.addSupersedes')}
        ids={fields.supersedes}
        titles={titles}
        except={base ? [base.id] : []}
        picker={DecisionPicker}
        pathOf={links.decision}
        onChange={ids => set('supersedes', ids)}
      />
    </>
  );
}
