import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Switch,
  Text,
  TextAreaField,
} from '@backstage/ui';
import {
  AI_CLASSIFICATIONS,
  INITIATIVE_STAGES,
  PERSONAL_DATA_ANSWERS,
  SOURCINGS,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { ChoiceField, NamesField, RefsField } from '../FormFields';
import { OutcomesEditor } from '../OutcomesEditor';
import styles from './InitiativeForm.module.css';
import { ConnectionFields } from './ConnectionFields';
import { FormSection } from './FormSection';
import type { MoreFieldsProps } from './MoreFieldsProps';
import { RiskFields } from './RiskFields';

const REQUIRED: readonly string[] = ['title', 'problem', 'owner'];

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
    <FormSection title={t('initiativeForm.more.what')}>
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
    </FormSection>
  );
}

function DataAndTools(props: MoreFieldsProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <FormSection title={t('initiativeForm.more.dataAndTools')}>
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
    </FormSection>
  );
}

function Readers(props: MoreFieldsProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <FormSection title={t('initiativeForm.more.readers')}>
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
    </FormSection>
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
            <ConnectionFields {...props} />
            <DataAndTools {...props} />
            <FormSection title={t('initiativeForm.more.risk')}>
              <RiskFields {...props} />
            </FormSection>
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
