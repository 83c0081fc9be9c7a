import { TextField } from '@backstage/ui';
import { fieldError } from '../../view/fieldError';

/** A calendar day, written the one way that means the same everywhere. */
export function DayField(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly errorMessage?: string;
  readonly onChange: (day: string | undefined) => void;
}) {
  const { label, value = '', errorMessage, onChange } = props;
  return (
    <TextField
      label={label}
      placeholder="YYYY-MM-DD"
      value={value}
      onChange={day => onChange(day.trim() || undefined)}
      {...fieldError(errorMessage)}
    />
  );
}
