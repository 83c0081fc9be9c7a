import { LINEAGE_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { RecordsField } from '../FormFields';
import { AnyDecisionPicker, DecisionPicker } from '../RecordPicker';
import type { DecisionFieldsViewProps } from './DecisionFieldsView';
import styles from './DecisionForm.module.css';

const ADD = {
  supersedes: 'decisionForm.addSupersedes',
  amends: 'decisionForm.addAmends',
  buildsOn: 'decisionForm.addBuildsOn',
  related: 'decisionForm.addRelated',
} as const;

/** Which other decisions a decision names, each in one way at most. */
export function LineageFields(props: DecisionFieldsViewProps) {
  const { fields, set, errorOf, titles, base } = props;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <div className={styles.group}>
      {LINEAGE_RELATIONS.map(relation => (
        <RecordsField
          key={relation}
          legend={t(`field.${relation}`)}
          addLabel={t(ADD[relation])}
          ids={fields[relation]}
          titles={titles}
          except={[
            ...(base ? [base.id] : []),
            ...LINEAGE_RELATIONS.flatMap(other => fields[other]),
          ]}
          picker={
            relation === 'supersedes' ? DecisionPicker : AnyDecisionPicker
          }
          pathOf={links.decision}
          errorMessage={errorOf(relation)}
          onChange={ids => set(relation, ids)}
        />
      ))}
    </div>
  );
}
