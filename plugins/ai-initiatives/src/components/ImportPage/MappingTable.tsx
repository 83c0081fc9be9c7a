import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportMapping,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { FilterSelect } from '../FilterSelect';
import { REQUIRED_FIELDS, setColumns } from './editMapping';
import styles from './ImportPage.module.css';

/** Which columns of the file become which field. */
export function MappingTable(props: {
  readonly mapping: ImportMapping;
  readonly columns: readonly string[];
  readonly onChange: (mapping: ImportMapping) => void;
}) {
  const { mapping, columns, onChange } = props;
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const options = columns.map(column => ({ id: column, label: column }));
  const isOffered = (field: ImportField) =>
    REQUIRED_FIELDS.includes(field) || Boolean(mapping.fields[field]);
  const renderField = (field: ImportField) => {
    const name = t(`importPage.field.${field}`);
    return (
      <FilterSelect
        key={field}
        label={name}
        secondaryLabel={
          REQUIRED_FIELDS.includes(field)
            ? t('importPage.mapping.required')
            : undefined
        }
        placeholder={t('importPage.mapping.none')}
        options={options}
        value={mapping.fields[field]?.columns ?? []}
        onChange={chosen => onChange(setColumns(mapping, field, chosen))}
      />
    );
  };
  const offered = IMPORT_FIELDS.filter(isOffered);
  const others = IMPORT_FIELDS.filter(field => !isOffered(field));
  return (
    <>
      <div className={styles.fields}>{offered.map(renderField)}</div>
      {others.length > 0 && (
        // Fields of a wide file are many lists: drawn only when asked for.
        <details onToggle={event => setShowsAll(event.currentTarget.open)}>
          <summary className={styles.summary}>
            {t('importPage.mapping.more', { count: others.length })}
          </summary>
          {showsAll && (
            <div className={styles.fields}>{others.map(renderField)}</div>
          )}
        </details>
      )}
    </>
  );
}
