import { DatePicker } from '@backstage/ui';
import { type CalendarDate, parseDate } from '@internationalized/date';
import { useId } from 'react';
import { fieldError } from '../../view/fieldError';
import styles from './FormFields.module.css';

/** Nothing for what is no day, such as a draft from before days were picked. */
function dateOf(day: string | undefined): CalendarDate | null {
  try {
    return day ? parseDate(day) : null;
  } catch {
    return null;
  }
}

/** A calendar day, typed or picked in the way of the browser's language. */
export function DayField(props: {
  readonly label: string;
  /** `YYYY-MM-DD` */
  readonly value: string | undefined;
  readonly description?: string;
  readonly errorMessage?: string;
  readonly onChange: (day: string | undefined) => void;
}) {
  const { label, value, description, errorMessage, onChange } = props;
  const errorId = useId();
  const date = dateOf(value);
  // The library's field checks no empty one: what is missing is said here.
  const missing = date === null ? errorMessage : undefined;
  return (
    <div>
      <DatePicker
        label={label}
        description={description}
        value={date}
        onChange={picked => onChange(picked?.toString())}
        {...(missing
          ? { isInvalid: true, 'aria-describedby': errorId }
          : fieldError(errorMessage))}
      />
      {missing && (
        <div id={errorId} className={styles.missing}>
          {missing}
        </div>
      )}
    </div>
  );
}
