import { Combobox, type IdentifiedOption } from '@backstage/ui';
import { useState } from 'react';
import { type LoadOptions, useOptionSource } from '../../hooks/useOptionSource';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';

export interface RecordPickerProps {
  readonly label: string;
  readonly onChange: (id: string | undefined, title?: string) => void;
  /** Ids that are not offered. */
  readonly except?: readonly string[];
  readonly description?: string;
  readonly errorMessage?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** Finds one of our own records; what was picked stays visible. */
export function RecordPicker(
  props: RecordPickerProps & { readonly load: LoadOptions },
) {
  const { load, onChange, except = [], errorMessage, ...field } = props;
  const { t } = useTranslation();
  const { source, activate } = useOptionSource(load);
  const [picked, setPicked] = useState<IdentifiedOption | null>(null);
  return (
    <Combobox
      {...field}
      {...fieldError(errorMessage)}
      search={{ mode: 'server' }}
      options={{
        ...source,
        items: source.items.filter(item => !except.includes(item.id)),
      }}
      value={picked}
      onChange={option => {
        setPicked(option);
        onChange(option?.id, option?.label);
      }}
      onFocus={activate}
      placeholder={t('picker.searchTitle')}
    />
  );
}
