import { Button, ButtonIcon, Text, TextField } from '@backstage/ui';
import {
  RiArrowDownSLine,
  RiArrowRightSLine,
  RiCloseLine,
} from '@remixicon/react';
import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { useId, useState } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { observationText } from '../../view/outcomeText';
import styles from './OutcomesEditor.module.css';

const NUMBERS = ['baseline', 'target', 'unit'] as const;

/** What only some outcomes have, folded away; and what was observed, to take back. */
export function OutcomeNumbers(props: {
  readonly outcome: ExpectedOutcome;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<ExpectedOutcome>) => void;
}) {
  const { outcome, errorOf, onChange } = props;
  const { observations = [] } = outcome;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const id = useId();
  const hasProblem = NUMBERS.some(field => errorOf(field));
  const [isOpen, setOpen] = useState(
    NUMBERS.some(field => outcome[field] !== undefined),
  );
  const isShown = isOpen || hasProblem;
  return (
    <>
      <Button
        variant="tertiary"
        size="small"
        className={styles.toggle}
        iconStart={isShown ? <RiArrowDownSLine /> : <RiArrowRightSLine />}
        aria-expanded={isShown}
        aria-controls={id}
        aria-label={t('outcome.numbersOf', { statement: outcome.statement })}
        onPress={() => setOpen(!isShown)}
      >
        {t('outcome.numbers')}
      </Button>
      {isShown && (
        <div id={id} className={styles.numbers}>
          <div className={styles.row}>
            {NUMBERS.map(field => (
              <TextField
                key={field}
                label={t(`outcome.${field}`)}
                value={String(outcome[field] ?? '')}
                onChange={value => onChange({ [field]: value || undefined })}
                {...fieldError(errorOf(field))}
              />
            ))}
          </div>
          <Text as="p" variant="body-small" color="secondary">
            {t('outcome.targetHint')}
          </Text>
          {observations.map((observation, index) => {
            const text = t('outcome.observedOn', {
              value: observationText(observation, outcome, t),
              date: formatDate(observation.on),
            });
            return (
              <div key={index} className={styles.observation}>
                {text}
                <ButtonIcon
                  variant="tertiary"
                  size="small"
                  icon={<RiCloseLine size={16} />}
                  aria-label={t('form.remove', { name: text })}
                  onPress={() =>
                    onChange({
                      observations: observations.filter(
                        (_, at) => at !== index,
                      ),
                    })
                  }
                />
              </div>
            );
          })}
        </div>
      )}
    </>
  );
}
