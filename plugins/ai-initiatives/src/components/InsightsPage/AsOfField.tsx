import { Button } from '@backstage/ui';
import { isPlainDay } from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { DayField } from '../FormFields';
import styles from './InsightsPage.module.css';

/** The day as of which the page tells; empty for now. */
export function AsOfField(props: {
  readonly asOf: string;
  /** Known once something was loaded. */
  readonly today: string | undefined;
  readonly onChange: (asOf: string) => void;
}) {
  const { asOf, today, onChange } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | undefined>(asOf || undefined);
  // Also when somebody goes back in the browser.
  useEffect(() => setTyped(asOf || undefined), [asOf]);
  const isFuture = (day: string) => today !== undefined && day > today;
  const problemOf = (day: string) => {
    if (!isPlainDay(day)) {
      return t('insightsPage.asOfProblem.day');
    }
    return isFuture(day) ? t('insightsPage.asOfProblem.future') : undefined;
  };
  const change = (day: string | undefined) => {
    setTyped(day);
    if (day === undefined || (isPlainDay(day) && !isFuture(day))) {
      onChange(day === today ? '' : day ?? '');
    }
  };
  // A year that is being typed is no mistake yet.
  const isWhole = typed !== undefined && typed >= '1000';
  return (
    <div className={styles.asOf}>
      <DayField
        label={t('insightsPage.asOf')}
        value={typed}
        errorMessage={isWhole ? problemOf(typed) : undefined}
        onChange={change}
      />
      {asOf && (
        <Button variant="secondary" onPress={() => change(undefined)}>
          {t('insightsPage.today')}
        </Button>
      )}
    </div>
  );
}
