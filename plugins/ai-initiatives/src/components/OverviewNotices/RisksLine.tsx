import { Link } from '@backstage/ui';
import type {
  EntityOverview,
  InheritedRisk,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { EntityLink } from '../EntityLink';
import styles from './OverviewNotices.module.css';

function Way({ path }: Pick<InheritedRisk, 'path'>) {
  return (
    <span className={`${styles.quiet} ${styles.way}`}>
      {path.map(({ title }) => title).join(' → ')}
    </span>
  );
}

function RiskSentence(props: { readonly risk: InheritedRisk }) {
  const { initiative, way, path, reasons } = props.risk;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <>
      {t(`inheritedRisk.${way}`, {
        entity: <EntityLink entity={path[path.length - 1]} />,
        initiative: (
          <Link href={links.initiative(initiative.id)}>{initiative.title}</Link>
        ),
        reasons: reasons.map(reason => t(`risk.reason.${reason}`)).join('; '),
      })}
    </>
  );
}

/** Risks that come with what an entity leans on, in sentences. */
export function RisksLine(props: {
  readonly risks: EntityOverview['risks'];
  readonly most: number;
  /** Also says by which entities each risk comes. */
  readonly withWays?: boolean;
}) {
  const { risks, most, withWays = false } = props;
  const { t } = useTranslation();
  const shown = risks.items.slice(0, most);
  const more = risks.total - shown.length;
  return (
    <ul className={styles.items}>
      {shown.map(risk => (
        <li key={risk.initiative.id}>
          <RiskSentence risk={risk} />
          {withWays && risk.path.length > 2 && <Way path={risk.path} />}
        </li>
      ))}
      {more > 0 && (
        <li className={styles.quiet}>
          {t('inheritedRisk.more', { count: more })}
        </li>
      )}
      {risks.notAssessed > 0 && (
        <li className={styles.quiet}>
          {t('inheritedRisk.notAssessed', { count: risks.notAssessed })}
        </li>
      )}
    </ul>
  );
}
