import { SearchField } from '@backstage/ui';
import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';

const QUIET_MS = 300;

/** Search words, passed on a moment after the last key. */
export function SearchFilter(props: {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}) {
  const { value, placeholder, onChange } = props;
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const given = useRef(value);
  const report = useRef(onChange);
  report.current = onChange;

  // The back button and "clear filters" change the value from outside.
  useEffect(() => {
    if (value !== given.current) {
      given.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text === given.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      given.current = text;
      report.current(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <SearchField
      label={t('filters.search')}
      placeholder={placeholder}
      size="small"
      maxLength={LIMITS.search}
      value={text}
      onChange={setText}
    />
  );
}
