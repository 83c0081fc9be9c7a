import { Button, ButtonIcon, TextField } from '@backstage/ui';
import { RiAddLine, RiCloseLine } from '@remixicon/react';
import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { DayField } from '../FormFields';
import { OutcomeNumbers } from './OutcomeNumbers';
import styles from './OutcomesEditor.module.css';

/** What is expected, how one will tell, and when; numbers for who has them. */
export function OutcomesEditor(props: {
  readonly outcomes: readonly ExpectedOutcome[];
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (outcomes: readonly ExpectedOutcome[]) => void;
}) {
  const { outcomes, errorOf, onChange } = props;
  const { t } = useTranslation();
  const change = (index: number, part: Partial<ExpectedOutcome>) =>
    onChange(
      outcomes.map((outcome, at) =>
        at === index ? { ...outcome, ...part } : outcome,
      ),
    );
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.expectedOutcomes')}</legend>
      {outcomes.map((outcome, index) => {
        const path = `expectedOutcomes[${index}]`;
        return (
          // Outcomes have no identity but their place.
          <div key={index} className={styles.outcome}>
            <div className={styles.row}>
              <TextField
                label={t('outcome.statement')}
                value={outcome.statement}
                onChange={statement => change(index, { statement })}
                {...fieldError(errorOf(`${path}.statement`))}
              />
              <TextField
                label={t('outcome.metric')}
                value={outcome.metric ?? ''}
                onChange={metric =>
                  change(index, { metric: metric || undefined })
                }
                {...fieldError(errorOf(`${path}.metric`))}
              />
              <DayField
                label={t('outcome.due')}
                value={outcome.due}
                onChange={due => change(index, { due })}
                errorMessage={errorOf(`${path}.due`)}
              />
              <ButtonIcon
                variant="tertiary"
                icon={<RiCloseLine size={16} />}
                aria-label={t('form.remove', {
                  name: outcome.statement || t('outcome.statement'),
                })}
                onPress={() =>
                  onChange(outcomes.filter((_, at) => at !== index))
                }
              />
            </div>
            <OutcomeNumbers
              outcome={outcome}
              errorOf={field => errorOf(`${path}.${field}`)}
              onChange={part => change(index, part)}
            />
          </div>
        );
      })}
      <Button
        variant="secondary"
        iconStart={<RiAddLine />}
        onPress={() => onChange([...outcomes, { statement: '' }])}
      >
        {t('outcome.add')}
      </Button>
    </fieldset>
  );
}
