import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import {
  type DecisionFields,
  type DecisionRecord,
  type FieldProblem,
  LINEAGE_RELATIONS,
  nextDecisionStatuses,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { EntityRefField } from '../EntityRefField';
import {
  ChoiceField,
  DayField,
  LinesField,
  NamesField,
  RefsField,
} from '../FormFields';
import { OutcomesEditor } from '../OutcomesEditor';
import { DecisionConnections } from './DecisionConnections';
import styles from './DecisionForm.module.css';
import { LineageFields } from './LineageFields';
import { OptionsEditor } from './OptionsEditor';

const OWNER_KINDS = ['group', 'user'];
const FOLDED: readonly string[] = [
  ...['decisionDrivers', 'decisionMakers', 'consulted', 'informed', 'readers'],
  ...['goodConsequences', 'badConsequences', 'confirmation', 'reviewBy'],
  ...['moreInformation', 'expectedOutcomes', 'visibility'],
];

export interface DecisionFieldsViewProps {
  readonly fields: DecisionFields;
  readonly set: <Field extends keyof DecisionFields>(
    field: Field,
    value: DecisionFields[Field],
  ) => void;
  readonly problems: readonly FieldProblem[];
  readonly errorOf: (path: string) => string | undefined;
  /** Titles of initiatives and decisions that are known already. */
  readonly titles: Readonly<Record<string, string>>;
  readonly base?: DecisionRecord;
}

/** What was asked, what was considered, and what came out of it. */
function Substance(props: DecisionFieldsViewProps) {
  const { fields, set, errorOf, base } = props;
  const { t } = useTranslation();
  const statuses = base
    ? [base.status, ...nextDecisionStatuses(base.status)]
    : (['proposed', 'accepted', 'rejected'] as const);
  return (
    <>
      <TextField
        label={t('field.title')}
        description={t('decisionForm.titleDescription')}
        isRequired
        autoFocus={!base}
        value={fields.title}
        onChange={value => set('title', value)}
        {...fieldError(errorOf('title'))}
      />
      <TextField
        label={t('field.question')}
        description={t('decisionForm.questionDescription')}
        value={fields.question ?? ''}
        onChange={value => set('question', value)}
        {...fieldError(errorOf('question'))}
      />
      <TextAreaField
        label={t('field.contextAndProblem')}
        isRequired
        rows={5}
        value={fields.contextAndProblem}
        onChange={value => set('contextAndProblem', value)}
        {...fieldError(errorOf('contextAndProblem'))}
      />
      <EntityRefField
        label={t('field.owner')}
        description={t('decisionForm.ownerDescription')}
        isRequired
        kinds={OWNER_KINDS}
        value={fields.owner || undefined}
        onChange={value => set('owner', value ?? '')}
        errorMessage={errorOf('owner')}
      />
      <OptionsEditor
        options={fields.consideredOptions}
        chosen={fields.chosenOption}
        errorOf={errorOf}
        onChange={(options, chosen) => {
          set('consideredOptions', options);
          set('chosenOption', chosen);
        }}
      />
      <TextAreaField
        label={t('field.justification')}
        description={errorOf('chosenOption')}
        rows={3}
        value={fields.justification ?? ''}
        onChange={value => set('justification', value)}
        {...fieldError(errorOf('justification'))}
      />
      <ChoiceField
        label={t('field.status')}
        value={fields.status}
        choices={[...new Set(statuses)]}
        nameOf={status => t(`status.${status}`)}
        onChange={status => status && set('status', status)}
      />
      <DayField
        label={t('field.date')}
        value={fields.date}
        onChange={value => set('date', value)}
        errorMessage={errorOf('date')}
      />
    </>
  );
}

/** What makes a record complete, and can be added later. */
function Rest(props: DecisionFieldsViewProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  const lines = (
    field: 'decisionDrivers' | 'goodConsequences' | 'badConsequences',
  ) => (
    <LinesField
      label={t(`field.${field}`)}
      items={fields[field]}
      errorMessage={errorOf(field)}
      onChange={items => set(field, items)}
    />
  );
  const names = (field: 'decisionMakers' | 'consulted' | 'informed') => (
    <NamesField
      label={t(`field.${field}`)}
      names={fields[field]}
      errorMessage={errorOf(field)}
      onChange={items => set(field, items)}
    />
  );
  const text = (field: 'confirmation' | 'moreInformation') => (
    <TextAreaField
      label={t(`field.${field}`)}
      value={fields[field] ?? ''}
      onChange={value => set(field, value)}
      {...fieldError(errorOf(field))}
    />
  );
  return (
    <div className={styles.group}>
      {lines('decisionDrivers')}
      {lines('goodConsequences')}
      {lines('badConsequences')}
      <OutcomesEditor
        outcomes={fields.expectedOutcomes}
        errorOf={errorOf}
        onChange={outcomes => set('expectedOutcomes', outcomes)}
      />
      {text('confirmation')}
      <DayField
        label={t('field.reviewBy')}
        value={fields.reviewBy}
        onChange={value => set('reviewBy', value)}
        errorMessage={errorOf('reviewBy')}
      />
      {names('decisionMakers')}
      {names('consulted')}
      {names('informed')}
      {text('moreInformation')}
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
    </div>
  );
}

/** Fields that are folded away until somebody opens them, or has to. */
function Folded(props: {
  readonly title: string;
  readonly subtitle: string;
  readonly isOpenAtFirst: boolean;
  readonly hasProblem: boolean;
  readonly children: ReactNode;
}) {
  const { title, subtitle, isOpenAtFirst, hasProblem, children } = props;
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  useEffect(() => {
    if (hasProblem) {
      setOpen(true);
    }
  }, [hasProblem]);
  // Nobody pays for fields they do not look at.
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) {
    setOpened(true);
  }
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
      <AccordionTrigger title={title} subtitle={subtitle} />
      <AccordionPanel>{wasOpened && children}</AccordionPanel>
    </Accordion>
  );
}

export function DecisionFieldsView(props: DecisionFieldsViewProps) {
  const { base, problems, fields } = props;
  const { t } = useTranslation();
  const hasProblemIn = (names: readonly string[]) =>
    problems.some(({ field }) => names.some(name => field.startsWith(name)));
  return (
    <>
      <Substance {...props} />
      <DecisionConnections {...props} />
      <Folded
        title={t('decisionForm.earlier.title')}
        subtitle={t('decisionForm.earlier.subtitle')}
        isOpenAtFirst={LINEAGE_RELATIONS.some(
          relation => fields[relation].length > 0,
        )}
        hasProblem={hasProblemIn(LINEAGE_RELATIONS)}
      >
        <LineageFields {...props} />
      </Folded>
      <Folded
        title={t('initiativeForm.more.title')}
        subtitle={t('decisionForm.moreSubtitle')}
        isOpenAtFirst={base !== undefined}
        hasProblem={hasProblemIn(FOLDED)}
      >
        <Rest {...props} />
      </Folded>
    </>
  );
}
