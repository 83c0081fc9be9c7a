import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Switch,
  Text,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import {
  AI_CLASSIFICATIONS,
  ATTACHMENT_ROLES,
  type FieldProblem,
  INITIATIVE_STAGES,
  type InitiativeFields,
  PERSONAL_DATA_ANSWERS,
  SOURCINGS,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { fieldError } from '../../view/fieldError';
import {
  ChoiceField,
  EntityLinksField,
  NamesField,
  RecordsField,
  RefsField,
  WebLinksField,
} from '../FormFields';
import { OutcomesEditor } from '../OutcomesEditor';
import { InitiativePicker, PrinciplePicker } from '../RecordPicker';
import styles from './InitiativeForm.module.css';
import { RiskFields } from './RiskFields';

const REQUIRED: readonly string[] = ['title', 'problem', 'owner'];

export interface MoreFieldsProps {
  readonly fields: InitiativeFields;
  readonly set: <Field extends keyof InitiativeFields>(
    field: Field,
    value: InitiativeFields[Field],
  ) => void;
  readonly problems: readonly FieldProblem[];
  readonly errorOf: (path: string) => string | undefined;
  /** Titles of the initiatives this one builds on. */
  readonly titles: Readonly<Record<string, string>>;
  readonly recordId?: string;
}

function Section(props: { readonly title: string; children: ReactNode }) {
  return (
    <div className={styles.section} role="group" aria-label={props.title}>
      <Text as="h4" variant="body-medium" weight="bold" aria-hidden>
        {props.title}
      </Text>
      {props.children}
    </div>
  );
}

function WhatItDoes(props: MoreFieldsProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  const text = (
    field: 'outputs' | 'users' | 'benefits' | 'differsBecause' | 'lesson',
  ) => (
    <TextAreaField
      label={t(`field.${field}`)}
      value={fields[field] ?? ''}
      onChange={value => set(field, value)}
      {...fieldError(errorOf(field))}
    />
  );
  return (
    <Section title={t('initiativeForm.more.what')}>
      {text('outputs')}
      {text('users')}
      {text('benefits')}
      <ChoiceField
        label={t('field.stage')}
        value={fields.stage}
        choices={INITIATIVE_STAGES}
        nameOf={stage => t(`stage.${stage}`)}
        onChange={stage => stage && set('stage', stage)}
      />
      {fields.stage === 'retired' && text('lesson')}
      {text('differsBecause')}
    </Section>
  );
}

function Connections(props: MoreFieldsProps) {
  const { fields, set, errorOf, titles, recordId } = props;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <Section title={t('initiativeForm.more.connections')}>
      <EntityLinksField
        legend={t('field.attachments')}
        description={t('initiativeForm.attachmentsDescription')}
        links={fields.attachments.map(({ entityRef, role }) => ({
          entityRef,
          relation: role,
        }))}
        relations={ATTACHMENT_ROLES}
        initialRelation="changes"
        nameOf={role => t(`role.${role}`)}
        errorMessage={errorOf('attachments')}
        onChange={next =>
          set(
            'attachments',
            next.map(({ entityRef, relation }) => ({
              entityRef,
              role: relation,
            })),
          )
        }
      />
      <RecordsField
        legend={t('field.buildsOn')}
        addLabel={t('initiativeForm.addBuildsOn')}
        ids={fields.buildsOn}
        titles={titles}
        except={recordId ? [recordId] : []}
        picker={InitiativePicker}
        pathOf={links.initiative}
        onChange={ids => set('buildsOn', ids)}
      />
      <RecordsField
        legend={t('field.principles')}
        addLabel={t('principlesField.addPlain')}
        ids={fields.principles}
        titles={titles}
        picker={PrinciplePicker}
        pathOf={links.principle}
        onChange={ids => set('principles', ids)}
      />
      <NamesField
        label={t('field.tags')}
        names={fields.tags}
        errorMessage={errorOf('tags')}
        onChange={tags => set('tags', tags)}
      />
      <TextField
        label={t('field.topicArea')}
        value={fields.topicArea ?? ''}
        onChange={value => set('topicArea', value)}
        {...fieldError(errorOf('topicArea'))}
      />
      <WebLinksField
        legend={t('field.links')}
        links={fields.links}
        errorOf={errorOf}
        onChange={next => set('links', next)}
      />
    </Section>
  );
}

function DataAndTools(props: MoreFieldsProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <Section title={t('initiativeForm.more.dataAndTools')}>
      <ChoiceField
        label={t('field.aiClassification')}
        value={fields.aiClassification}
        choices={AI_CLASSIFICATIONS}
        nameOf={choice => t(`choice.aiClassification.${choice}`)}
        optional
        onChange={choice => set('aiClassification', choice)}
      />
      <ChoiceField
        label={t('field.sourcing')}
        value={fields.sourcing}
        choices={SOURCINGS}
        nameOf={choice => t(`choice.sourcing.${choice}`)}
        optional
        onChange={choice => set('sourcing', choice)}
      />
      <NamesField
        label={t('field.vendors')}
        names={fields.vendors}
        errorMessage={errorOf('vendors')}
        onChange={vendors => set('vendors', vendors)}
      />
      <NamesField
        label={t('field.tools')}
        names={fields.tools}
        errorMessage={errorOf('tools')}
        onChange={tools => set('tools', tools)}
      />
      <TextAreaField
        label={t('field.dataDescription')}
        value={fields.dataDescription ?? ''}
        onChange={value => set('dataDescription', value)}
        {...fieldError(errorOf('dataDescription'))}
      />
      <ChoiceField
        label={t('field.personalData')}
        value={fields.personalData}
        choices={PERSONAL_DATA_ANSWERS}
        nameOf={choice => t(`choice.personalData.${choice}`)}
        optional
        onChange={choice => set('personalData', choice)}
      />
    </Section>
  );
}

function Readers(props: MoreFieldsProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <Section title={t('initiativeForm.more.readers')}>
      <ChoiceField
        label={t('field.visibility')}
        description={t(`visibilityHelp.${fields.visibility}`)}
        value={fields.visibility}
        choices={VISIBILITIES}
        nameOf={choice => t(`choice.visibility.${choice}`)}
        onChange={choice => choice && set('visibility', choice)}
      />
      {fields.visibility !== 'public' && (
        <RefsField
          legend={t('field.readers')}
          addLabel={t('form.addReader')}
          refs={fields.readers}
          errorMessage={errorOf('readers')}
          onChange={readers => set('readers', readers)}
        />
      )}
      {fields.visibility === 'restricted' && (
        <div>
          <Switch
            label={t('hints.allow')}
            isSelected={fields.allowsHints ?? false}
            onChange={isOn => set('allowsHints', isOn || undefined)}
          />
          <Text as="p" variant="body-small" color="secondary">
            {t('hints.allowHelp')}
          </Text>
        </div>
      )}
    </Section>
  );
}

/** Everything that can wait, folded away until somebody has time for it. */
export function MoreFields(props: MoreFieldsProps) {
  const { fields, set, problems, errorOf, recordId } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(recordId !== undefined);
  const hasHiddenProblem = problems.some(
    ({ field }) => !REQUIRED.includes(field),
  );
  useEffect(() => {
    if (hasHiddenProblem) {
      setOpen(true);
    }
  }, [hasHiddenProblem]);
  // Nobody pays for fields they do not look at.
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) {
    setOpened(true);
  }
  const attached = fields.attachments.map(({ entityRef }) => entityRef);
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
      <AccordionTrigger
        title={t('initiativeForm.more.title')}
        subtitle={
          attached.length > 0
            ? t('initiativeForm.more.attached', { names: attached.join(', ') })
            : t('initiativeForm.more.subtitle')
        }
      />
      <AccordionPanel>
        {wasOpened && (
          <>
            <WhatItDoes {...props} />
            <Connections {...props} />
            <DataAndTools {...props} />
            <Section title={t('initiativeForm.more.risk')}>
              <RiskFields {...props} />
            </Section>
            <div className={styles.section}>
              <OutcomesEditor
                outcomes={fields.expectedOutcomes ?? []}
                errorOf={errorOf}
                onChange={outcomes => set('expectedOutcomes', outcomes)}
              />
            </div>
            <Readers {...props} />
          </>
        )}
      </AccordionPanel>
    </Accordion>
  );
}
