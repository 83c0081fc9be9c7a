import { TextAreaField, TextField } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { DayField, NamesField } from '../FormFields';
import { RecordSection } from '../RecordSection';
import type { ReviewFields } from './HoldReviewForm';
import styles from './ReviewPage.module.css';
import { QUESTIONS } from './questions';

/** The three questions, and who answered them. */
export function ReviewAnswers(props: {
  readonly fields: ReviewFields;
  readonly set: <Field extends keyof ReviewFields>(
    field: Field,
    value: ReviewFields[Field],
  ) => void;
  readonly errorOf: (path: string) => string | undefined;
}) {
  const { fields, set, errorOf } = props;
  const { t } = useTranslation();
  return (
    <>
      <RecordSection title={t('reviewPage.questions.title')}>
        <div className={styles.fields}>
          {QUESTIONS.map(question => (
            <TextAreaField
              key={question}
              label={t(`question.${question}`)}
              placeholder={t('reviewPage.questions.hint')}
              rows={4}
              value={fields[question] ?? ''}
              onChange={text => set(question, text)}
              {...fieldError(errorOf(question))}
            />
          ))}
        </div>
      </RecordSection>
      <RecordSection title={t('reviewPage.people.title')}>
        <div className={styles.fields}>
          <TextField
            label={t('reviewPage.people.facilitator')}
            value={fields.facilitator ?? ''}
            onChange={name => set('facilitator', name)}
            {...fieldError(errorOf('facilitator'))}
          />
          <NamesField
            label={t('reviewPage.people.participants')}
            names={fields.participants}
            errorMessage={errorOf('participants')}
            onChange={names => set('participants', names)}
          />
          <DayField
            label={t('reviewPage.people.heldOn')}
            value={fields.heldOn}
            errorMessage={errorOf('heldOn')}
            onChange={day => set('heldOn', day)}
          />
        </div>
      </RecordSection>
    </>
  );
}
