import { Select } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';

const NOT_STATED = 'not-stated';

/** One of a few answers; with `optional` also none of them. */
export function ChoiceField<T extends string>(props: {
  readonly label: string;
  readonly description?: string;
  readonly value: T | undefined;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly optional?: boolean;
  /** What none of them is called. */
  readonly notStated?: string;
  readonly onChange: (choice: T | undefined) => void;
}) {
  const { label, description, value, choices, nameOf, optional } = props;
  const { t } = useTranslation();
  const none = optional
    ? [{ id: NOT_STATED, label: props.notStated ?? t('record.notStated') }]
    : [];
  return (
    <Select
      label={label}
      description={description}
      value={value ?? (optional ? NOT_STATED : null)}
      onChange={key => props.onChange(choices.find(choice => choice === key))}
      options={[
        ...none,
        ...choices.map(choice => ({ id: choice, label: nameOf(choice) })),
      ]}
    />
  );
}
