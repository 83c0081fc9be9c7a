import { DatePicker } from '@backstage/ui';
import { type CalendarDate, parseDate } from '@internationalized/date';
import { fieldError } from '../../view/fieldError';

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
  return (
    <DatePicker
      label={label}
      description={description}
      value={dateOf(value)}
      onChange={date => onChange(date?.toString())}
      {...fieldError(errorMessage)}
    />
  );
}
