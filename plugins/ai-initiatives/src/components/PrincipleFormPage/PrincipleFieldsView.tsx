import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import {
  AI_CHARACTERISTICS,
  type AiCharacteristic,
  type FieldProblem,
  nextPrincipleStatuses,
  type Principle,
  PRINCIPLE_SCOPE_KINDS,
  type PrincipleFields,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { EntityRefField } from '../EntityRefField';
import { FilterSelect } from '../FilterSelect';
import { ChoiceField, DayField, LinesField, RefsField } from '../FormFields';
import styles from './PrincipleForm.module.css';

const OWNER_KINDS = ['group', 'user'];
const FOLDED = ['inForceSince', 'reviewBy', 'visibility', 'readers'];

interface FieldsProps {
  readonly fields: PrincipleFields;
  readonly set: <Field extends keyof PrincipleFields>(
    field: Field,
    value: PrincipleFields[Field],
  ) => void;
  readonly problems: readonly FieldProblem[];
  readonly errorOf: (path: string) => string | undefined;
  readonly base?: Principle;
}

/** What it says and why, for whom, and by whom. */
function Substance(props: FieldsProps) {
  const { fields, set, errorOf, base } = props;
  const { t } = useTranslation();
  const statuses = base
    ? [base.status, ...nextPrincipleStatuses(base.status)]
    : (['draft', 'in-force'] as const);
  return (
    <>
      <TextField
        label={t('principleForm.name')}
        description={t('principleForm.nameDescription')}
        isRequired
        autoFocus={!base}
        value={fields.title}
        onChange={value => set('title', value)}
        {...fieldError(errorOf('title'))}
      />
      <TextAreaField
        label={t('field.statement')}
        description={t('principleForm.statementDescription')}
        isRequired
        rows={2}
        value={fields.statement}
        onChange={value => set('statement', value)}
        {...fieldError(errorOf('statement'))}
      />
      <TextAreaField
        label={t('field.rationale')}
        description={t('principleForm.rationaleDescription')}
        isRequired
        rows={4}
        value={fields.rationale}
        onChange={value => set('rationale', value)}
        {...fieldError(errorOf('rationale'))}
      />
      <LinesField
        label={t('field.implications')}
        rows={3}
        items={fields.implications}
        errorMessage={errorOf('implications')}
        onChange={items => set('implications', items)}
      />
      <EntityRefField
        label={t('field.scope')}
        description={t('principleForm.scopeDescription')}
        kinds={PRINCIPLE_SCOPE_KINDS}
        value={fields.scope}
        onChange={scope => set('scope', scope)}
        errorMessage={errorOf('scope')}
      />
      <EntityRefField
        label={t('field.owner')}
        description={t('principleForm.ownerDescription')}
        isRequired
        kinds={OWNER_KINDS}
        value={fields.owner || undefined}
        onChange={value => set('owner', value ?? '')}
        errorMessage={errorOf('owner')}
      />
      <ChoiceField
        label={t('field.status')}
        value={fields.status}
        choices={statuses}
        nameOf={status => t(`status.${status}`)}
        onChange={status => status && set('status', status)}
      />
    </>
  );
}

/** What can be added later. */
function Rest(props: FieldsProps) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.group}>
      <DayField
        label={t('field.inForceSince')}
        value={fields.inForceSince}
        onChange={day => set('inForceSince', day)}
        errorMessage={errorOf('inForceSince')}
      />
      <DayField
        label={t('field.reviewBy')}
        value={fields.reviewBy}
        onChange={day => set('reviewBy', day)}
        errorMessage={errorOf('reviewBy')}
      />
      <FilterSelect
        label={t('field.characteristics')}
        placeholder={t('record.notStated')}
        options={AI_CHARACTERISTICS.map(id => ({
          id,
          label: t(`choice.characteristic.${id}`),
        }))}
        value={fields.characteristics}
        onChange={value =>
          set('characteristics', value as readonly AiCharacteristic[])
        }
      />
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

export function PrincipleFieldsView(props: FieldsProps) {
  const { base, problems } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(base !== undefined);
  const hasHiddenProblem = problems.some(({ field }) =>
    FOLDED.some(folded => field.startsWith(folded)),
  );
  useEffect(() => {
    if (hasHiddenProblem) {
      setOpen(true);
    }
  }, [hasHiddenProblem]);
  return (
    <>
      <Substance {...props} />
      <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
        <AccordionTrigger
          title={t('initiativeForm.more.title')}
          subtitle={t('principleForm.moreSubtitle')}
        />
        <AccordionPanel>{isOpen && <Rest {...props} />}</AccordionPanel>
      </Accordion>
    </>
  );
}
