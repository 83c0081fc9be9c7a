import {
  IMPORT_FIELDS,
  type ImportFile,
  type ImportMapping,
  mapRow,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './ImportPage.module.css';

/** The first rows as the import itself will read them. */
export function MappingPreview(props: {
  readonly file: ImportFile;
  readonly mapping: ImportMapping;
}) {
  const { file, mapping } = props;
  const { t } = useTranslation();
  const fields = IMPORT_FIELDS.filter(field => mapping.fields[field]);
  const rows = file.sample.map(row => mapRow({ row, mapping }));
  return (
    // A wide table scrolls by itself, by keyboard too.
    <div
      className={styles.scroll}
      role="region"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('importPage.mapping.preview')}
    >
      <table className={styles.table}>
        <caption>{t('importPage.mapping.preview')}</caption>
        <thead>
          <tr>
            {fields.map(field => (
              <th key={field} scope="col">
                {t(`importPage.field.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ input }, index) => (
            <tr key={index}>
              {fields.map(field => (
                <td key={field}>
                  <div className={styles.cell}>
                    {[input[field] ?? ''].flat().join(', ')}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
