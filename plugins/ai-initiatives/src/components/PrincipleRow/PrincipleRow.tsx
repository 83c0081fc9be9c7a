import { Link } from '@backstage/ui';
import type { PrincipleSummary } from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { EntityLink } from '../EntityLink';
import { StatusBadge } from '../StatusBadge';
import styles from './PrincipleRow.module.css';

/** One principle in a list: name, what it asks for, for whom. */
export function PrincipleRow(props: {
  readonly principle: PrincipleSummary;
  /** How it came here, instead of for whom it is. */
  readonly via?: ReactNode;
  /** What is said of it here. */
  readonly children?: ReactNode;
}) {
  const { principle, via, children } = props;
  const { scope, status } = principle;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <Link href={links.principle(principle.id)} weight="bold">
          {principle.title}
        </Link>
        {status !== 'in-force' && <StatusBadge status={status} />}
      </div>
      <p className={styles.statement}>{principle.statement}</p>
      {children}
      <p className={styles.facts}>
        {via ??
          (scope ? (
            <EntityLink entity={scope} />
          ) : (
            t('principlesPage.organisation')
          ))}
      </p>
    </div>
  );
}
