import { TextField } from '@backstage/ui';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { namesOf } from '../../view/listText';

/** A few names in one line, apart by commas. */
export function NamesField(props: {
  readonly label: string;
  readonly description?: string;
  readonly names: readonly string[];
  readonly errorMessage?: string;
  readonly onChange: (names: readonly string[]) => void;
}) {
  const { label, description, names, errorMessage, onChange } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(() => names.join(', '));
  return (
    <TextField
      label={label}
      description={description ?? t('form.commas')}
      value={text}
      onChange={next => {
        setText(next);
        onChange(namesOf(next));
      }}
      {...fieldError(errorMessage)}
    />
  );
}
