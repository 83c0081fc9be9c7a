import { Link } from '@backstage/ui';
import {
  type DomainRisks,
  RISK_LEVELS,
  type RiskFilter,
  type RiskLevel,
} from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { EntityLink } from '../EntityLink';
import { EmptyNotice } from '../EmptyNotice';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import styles from './RisksByDomain.module.css';

function Row(props: {
  readonly risks: DomainRisks;
  readonly shown: readonly RiskLevel[];
}) {
  const { shown } = props;
  const { domain, levels, noOversight, total } = props.risks;
  const { t } = useTranslation();
  const links = useLinks();
  const count = (number: number, risk?: RiskFilter): ReactNode =>
    domain && number > 0 ? (
      <Link href={links.initiatives({ entityRef: domain.ref, risk })}>
        {number}
      </Link>
    ) : (
      number
    );
  return (
    <tr>
      <th scope="row">
        {domain ? <EntityLink entity={domain} /> : t('domainRisks.noDomain')}
      </th>
      {shown.map(level => (
        <td key={level} data-none={levels[level] === 0 || undefined}>
          {count(levels[level], level)}
        </td>
      ))}
      <td data-none={noOversight === 0 || undefined}>
        {count(noOversight, 'no-oversight')}
      </td>
      <td>{count(total)}</td>
    </tr>
  );
}

/** How the initiatives of each domain were assessed, those not assessed as well. */
export function RisksByDomain() {
  const { t } = useTranslation();
  const { value, error, reload } = useApiQuery('listRisksByDomain', {});
  if (error) {
    return (
      <ErrorNotice
        title={t('domainRisks.failed')}
        error={error}
        onRetry={reload}
      />
    );
  }
  if (!value) {
    return <LoadingNotice lines={6} />;
  }
  if (value.items.length === 0) {
    return (
      <EmptyNotice
        title={t('domainRisks.empty')}
        description={t('domainRisks.emptyDescription')}
      />
    );
  }
  // Of use only where somebody answers OMB's question.
  const shown = RISK_LEVELS.filter(
    level =>
      level !== 'not-high-impact' ||
      value.items.some(({ levels }) => levels[level] > 0),
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('domainRisks.title')}>
        <thead>
          <tr>
            <th scope="col">{t('domainRisks.domain')}</th>
            {shown.map(level => (
              <th key={level} scope="col">
                {t(`risk.level.${level}`)}
              </th>
            ))}
            <th scope="col">{t('risk.noOversight')}</th>
            <th scope="col">{t('domainRisks.total')}</th>
          </tr>
        </thead>
        <tbody>
          {value.items.map(risks => (
            <Row key={risks.domain?.ref ?? ''} risks={risks} shown={shown} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
