import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { itemsOf, linesOf } from '../../view/listText';

/** A list as people type it: one item a line. */
export function LinesField(props: {
  readonly label: string;
  readonly items: readonly string[];
  readonly errorMessage?: string;
  readonly rows?: number;
  readonly onChange: (items: readonly string[]) => void;
}) {
  const { label, items, errorMessage, rows = 2, onChange } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(() => linesOf(items));
  return (
    <TextAreaField
      label={label}
      description={t('form.oneALine')}
      value={text}
      rows={rows}
      onChange={next => {
        setText(next);
        onChange(itemsOf(next));
      }}
      {...fieldError(errorMessage)}
    />
  );
}
