import { DECISION_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { EntityLinksField, RecordsField } from '../FormFields';
import { InitiativePicker } from '../RecordPicker';
import { PrinciplesField } from '../PrinciplesField';
import type { DecisionFieldsViewProps } from './DecisionFieldsView';

/** What a decision bears on: catalog entities and initiatives. */
export function DecisionConnections(props: DecisionFieldsViewProps) {
  const { fields, set, errorOf, titles } = props;
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
      <PrinciplesField
        entityRefs={fields.entities.map(({ entityRef }) => entityRef)}
        citations={fields.principles}
        titles={titles}
        errorOf={errorOf}
        onChange={principles => set('principles', principles)}
      />
    </>
  );
}
