import { Link, Text } from '@backstage/ui';
import type { ImportRow } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import styles from './ImportPage.module.css';

export function JobRowsTable(props: {
  readonly rows: readonly ImportRow[];
  readonly isStale: boolean;
}) {
  const { rows, isStale } = props;
  const { t } = useTranslation();
  const links = useLinks();
  if (rows.length === 0) {
    return <Text as="p">{t('importPage.rows.none')}</Text>;
  }
  return (
    <div className={styles.scroll}>
      <table
        className={styles.table}
        aria-label={t('importPage.rows.label')}
        aria-busy={isStale}
      >
        <thead>
          <tr>
            <th scope="col">{t('importPage.rows.row')}</th>
            <th scope="col">{t('importPage.rows.outcome')}</th>
            <th scope="col">{t('importPage.rows.title')}</th>
            <th scope="col">{t('importPage.rows.reasons')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, outcome, title, reasons, initiativeId }) => {
            const name = title || t('importPage.rows.untitled');
            return (
              <tr key={row}>
                <td>{row}</td>
                <td>
                  <span className={styles.outcome} data-outcome={outcome}>
                    {t(`importPage.outcome.${outcome}`)}
                  </span>
                </td>
                <td>
                  {initiativeId ? (
                    <Link href={links.initiative(initiativeId)}>{name}</Link>
                  ) : (
                    name
                  )}
                </td>
                <td>
                  {reasons.length > 0 && (
                    <ul className={styles.reasons}>
                      {reasons.map(reason => (
                        <li key={reason}>{reason}</li>
                      ))}
                    </ul>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
