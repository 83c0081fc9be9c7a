import { Button, ButtonLink, Text } from '@backstage/ui';
import {
  ATTACHMENT_ROLES,
  type InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useInitiativeChange } from '../../hooks/useInitiativeChange';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { DecisionRow } from '../DecisionRow';
import { EntityLink } from '../EntityLink';
import { type Fact, FactList } from '../FactList';
import { InitiativeRow } from '../InitiativeRow';
import { LinkDecisionDialog } from '../LinkDecisionDialog';
import { Markdown } from '../Markdown';
import { PrincipleRow } from '../PrincipleRow';
import { OutcomesSection } from '../OutcomesSection';
import { RecordSection } from '../RecordSection';
import { labelOf } from '../../view/labelOf';
import styles from './InitiativePage.module.css';
import { SimilarSection } from './SimilarSection';

interface BodyProps {
  readonly view: InitiativeView;
  readonly onReload: () => void;
  readonly onChanged: (view: InitiativeView) => void;
}

function Texts(props: BodyProps) {
  const { initiative } = props.view;
  const { t } = useTranslation();
  const more = (['outputs', 'users', 'benefits', 'differsBecause'] as const)
    .map(field => ({ field, text: initiative[field] }))
    .filter(({ text }) => text);
  return (
    <>
      <RecordSection title={t('field.problem')}>
        <Markdown>{initiative.problem}</Markdown>
      </RecordSection>
      {more.length > 0 && (
        <RecordSection title={t('initiativeForm.more.what')}>
          {more.map(({ field, text }) => (
            <div key={field} className={styles.text}>
              <Text as="h4" variant="body-medium" weight="bold">
                {t(`field.${field}`)}
              </Text>
              <Markdown>{text ?? ''}</Markdown>
            </div>
          ))}
        </RecordSection>
      )}
    </>
  );
}

function Outcomes(props: BodyProps) {
  const { view, onChanged } = props;
  const { initiative, mayChange } = view;
  const change = useInitiativeChange({ view, onChanged });
  return (
    <OutcomesSection
      outcomes={initiative.expectedOutcomes ?? []}
      isAwaited
      mayChange={mayChange && !initiative.archivedAt}
      isSaving={change.isPending}
      error={change.error}
      onSave={(expectedOutcomes, onSaved) =>
        change.save({ expectedOutcomes }, onSaved)
      }
      onReset={change.reset}
    />
  );
}

function Attachments(props: BodyProps) {
  const { initiative, labels } = props.view;
  const { t } = useTranslation();
  const facts = ATTACHMENT_ROLES.map((role): Fact => {
    const attached = initiative.attachments.filter(item => item.role === role);
    return {
      name: t(`role.${role}`),
      optional: true,
      value: attached.length > 0 && (
        <ul>
          {attached.map(({ entityRef }) => (
            <li key={entityRef}>
              <EntityLink entity={labelOf(entityRef, labels)} />
            </li>
          ))}
        </ul>
      ),
    };
  });
  return (
    <RecordSection title={t('field.attachments')}>
      {initiative.attachments.length > 0 ? (
        <FactList facts={facts} />
      ) : (
        <Text as="p" color="secondary">
          {t('initiativePage.noAttachments')}
        </Text>
      )}
    </RecordSection>
  );
}

function Decisions(props: BodyProps) {
  const { view, onReload } = props;
  const { decisions, initiative } = view;
  const { t } = useTranslation();
  const links = useLinks();
  const [isLinking, setLinking] = useState(false);
  return (
    <RecordSection
      title={t('initiativePage.decisions')}
      actions={
        <>
          <Button variant="tertiary" onPress={() => setLinking(true)}>
            {t('initiativePage.linkDecision')}
          </Button>
          <ButtonLink
            variant="secondary"
            href={links.newDecision({ initiative: initiative.id })}
          >
            {t('initiativePage.recordDecision')}
          </ButtonLink>
        </>
      }
    >
      {decisions.length === 0 && (
        <Text as="p" color="secondary">
          {t('initiativePage.noDecisions')}
        </Text>
      )}
      {decisions.map(decision => (
        <DecisionRow key={decision.id} decision={decision} />
      ))}
      <LinkDecisionDialog
        initiativeId={initiative.id}
        linked={decisions.map(decision => decision.id)}
        isOpen={isLinking}
        onLinked={() => {
          setLinking(false);
          onReload();
        }}
        onClose={() => setLinking(false)}
      />
    </RecordSection>
  );
}

function Lineage(props: BodyProps) {
  const { t } = useTranslation();
  const { view } = props;
  return (
    <>
      {(['buildsOn', 'builtOnBy'] as const)
        .filter(side => view[side].length > 0)
        .map(side => (
          <RecordSection key={side} title={t(`initiativePage.${side}`)}>
            {view[side].map(other => (
              <InitiativeRow key={other.id} initiative={other} />
            ))}
          </RecordSection>
        ))}
    </>
  );
}

function Principles(props: BodyProps) {
  const { principles } = props.view;
  const { t } = useTranslation();
  return principles.length > 0 ? (
    <RecordSection title={t('field.principles')}>
      {principles.map(principle => (
        <PrincipleRow key={principle.id} principle={principle} />
      ))}
    </RecordSection>
  ) : null;
}

/** The main column of an initiative's page. */
export function InitiativeBody(props: BodyProps) {
  return (
    <>
      <Texts {...props} />
      <Outcomes {...props} />
      <SimilarSection
        id={props.view.initiative.id}
        savedAt={props.view.initiative.updatedAt}
        hints={props.view.hints}
      />
      <Decisions {...props} />
      <Attachments {...props} />
      <Principles {...props} />
      <Lineage {...props} />
    </>
  );
}
