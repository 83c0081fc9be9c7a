import { Button, ButtonIcon, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import {
  DECISION_RELATIONS,
  type DecisionEntityLink,
  type DecisionRelation,
  type DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useDecisionChange } from '../../hooks/useDecisionChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { labelOf } from '../../view/labelOf';
import { EntityLink } from '../EntityLink';
import { EntityRefField } from '../EntityRefField';
import { ErrorNotice } from '../ErrorNotice';
import { ChoiceField } from '../FormFields';
import { RecordSection } from '../RecordSection';
import styles from './DecisionPage.module.css';

const isSame = (left: DecisionEntityLink, right: DecisionEntityLink) =>
  left.entityRef === right.entityRef && left.relation === right.relation;

function Adder(props: {
  readonly isPending: boolean;
  readonly onAdd: (link: DecisionEntityLink, onSaved: () => void) => void;
}) {
  const { isPending, onAdd } = props;
  const { t } = useTranslation();
  const [entityRef, setEntityRef] = useState<string>();
  const [relation, setRelation] = useState<DecisionRelation>('governs');
  return (
    <div className={styles.adder}>
      <EntityRefField
        label={t('decisionPage.linkEntity')}
        value={entityRef}
        onChange={setEntityRef}
      />
      <ChoiceField
        label={t('decisionPage.relation')}
        value={relation}
        choices={DECISION_RELATIONS}
        nameOf={choice => t(`choice.relation.${choice}`)}
        onChange={choice => choice && setRelation(choice)}
      />
      <Button
        variant="secondary"
        isDisabled={!entityRef}
        isPending={isPending}
        onPress={() =>
          entityRef &&
          onAdd({ entityRef, relation }, () => setEntityRef(undefined))
        }
      >
        {t('decisionPage.link')}
      </Button>
    </div>
  );
}

/** Catalog entities a decision bears on, by relation; one more is linked here. */
export function LinkedEntities(props: {
  readonly view: DecisionView;
  readonly onChanged: (view: DecisionView) => void;
}) {
  const { view } = props;
  const { decision, labels, mayChange } = view;
  const { t } = useTranslation();
  const toast = useToast();
  const { save, isPending, error } = useDecisionChange(props);
  const isEditable = mayChange && !decision.archivedAt;
  const nameOf = (link: DecisionEntityLink) =>
    labelOf(link.entityRef, labels).title;

  const remove = (link: DecisionEntityLink) =>
    save(
      { entities: decision.entities.filter(other => !isSame(other, link)) },
      () => toast(t('decisionPage.unlinked', { name: nameOf(link) })),
    );
  const add = (link: DecisionEntityLink, onSaved: () => void) => {
    const others = decision.entities.filter(other => !isSame(other, link));
    save({ entities: [...others, link] }, () => {
      toast(t('decisionPage.linked', { name: link.entityRef }));
      onSaved();
    });
  };

  return (
    <RecordSection title={t('field.entities')}>
      <div className={styles.links}>
        {decision.entities.length === 0 && (
          <Text as="p" color="secondary">
            {t('decisionPage.noEntities')}
          </Text>
        )}
        {DECISION_RELATIONS.map(relation => ({
          relation,
          links: decision.entities.filter(link => link.relation === relation),
        }))
          .filter(({ links }) => links.length > 0)
          .map(({ relation, links }) => (
            <div key={relation}>
              <span className={styles.relation}>
                {t(`choice.relation.${relation}`)}
              </span>
              {links.map(link => (
                <div key={link.entityRef} className={styles.linked}>
                  <EntityLink entity={labelOf(link.entityRef, labels)} />
                  {isEditable && (
                    <ButtonIcon
                      size="small"
                      variant="tertiary"
                      icon={<RiCloseLine size={16} />}
                      isDisabled={isPending}
                      aria-label={t('decisionPage.unlink', {
                        name: nameOf(link),
                      })}
                      onPress={() => remove(link)}
                    />
                  )}
                </div>
              ))}
            </div>
          ))}
        {error && (
          <ErrorNotice title={t('decisionPage.changeFailed')} error={error} />
        )}
        {isEditable && <Adder isPending={isPending} onAdd={add} />}
      </div>
    </RecordSection>
  );
}
