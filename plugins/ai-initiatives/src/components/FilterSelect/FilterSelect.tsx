import { Select } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';

export interface FilterOption {
  readonly id: string;
  readonly label: string;
}

/** A filter whose chosen values are alternatives; none means any. */
export function FilterSelect(props: {
  readonly label: string;
  readonly secondaryLabel?: string;
  readonly description?: string;
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly options: readonly FilterOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) {
  const { options, value, onChange, placeholder, ...field } = props;
  const { t } = useTranslation();
  // A value from a shared link stays visible although nothing has it any more.
  const missing = value.filter(id => !options.some(option => option.id === id));
  const all = [...options, ...missing.map(id => ({ id, label: id }))];
  return (
    <Select
      {...field}
      placeholder={placeholder ?? t('filters.any')}
      selectionMode="multiple"
      search={all.length > 8 ? true : undefined}
      options={all}
      value={[...value]}
      onChange={keys => onChange(keys.map(String))}
    />
  );
}
