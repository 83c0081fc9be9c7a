import type { ExpectedOutcome } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { outcomeText } from '../../view/outcomeText';
import { safeLink } from '../../view/safeLink';
import styles from './OutcomesSection.module.css';

function Source(props: { readonly source: string | undefined }) {
  const { source } = props;
  const link = safeLink(source);
  return link ? (
    <a href={link.href} target="_blank" rel="noopener noreferrer nofollow">
      {link.place}
    </a>
  ) : (
    <>{source}</>
  );
}

/** Everything that was observed, newest first, also for who cannot see a plot. */
export function ObservationTable(props: { readonly outcome: ExpectedOutcome }) {
  const { outcome } = props;
  const { observations = [], statement } = outcome;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  return (
    <details className={styles.all}>
      <summary>{t('outcome.all', { count: observations.length })}</summary>
      <table
        className={styles.table}
        aria-label={t('outcome.table', { statement })}
      >
        <thead>
          <tr>
            <th scope="col">{t('outcome.on')}</th>
            <th scope="col">{t('outcome.value')}</th>
            <th scope="col">{t('recordOutcome.result')}</th>
            <th scope="col">{t('outcome.source')}</th>
            <th scope="col">{t('outcome.note')}</th>
          </tr>
        </thead>
        <tbody>
          {[...observations]
            .reverse()
            .map(({ on, value, result, source, note }, index) => (
              <tr key={index}>
                <td>{formatDate(on)}</td>
                <td>{value !== undefined && outcomeText(value, outcome)}</td>
                <td>{result && t(`outcome.result.${result}`)}</td>
                <td>
                  <Source source={source} />
                </td>
                <td>{note}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
