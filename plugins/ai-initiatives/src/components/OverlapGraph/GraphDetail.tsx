import { Link, Text } from '@backstage/ui';
import type {
  InitiativeSummary,
  Overlap,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { BandLabel } from '../BandLabel';
import { OwnerName } from '../OwnerName';
import { ReasonChips } from '../ReasonChips';
import { ResolutionNote } from '../ResolutionNote';
import { StageBadge } from '../StageBadge';
import styles from './OverlapGraph.module.css';

/** What an initiative of the graph is connected with, and why. */
export function GraphDetail(props: {
  readonly initiative?: InitiativeSummary;
  readonly pairs: readonly Overlap[];
}) {
  const { initiative, pairs } = props;
  const { t } = useTranslation();
  const links = useLinks();
  if (!initiative) {
    return (
      <aside className={styles.detail} aria-label={t('graph.detail')}>
        <Text as="p" color="secondary">
          {t('graph.hint')}
        </Text>
      </aside>
    );
  }
  const { id, title, owner, stage } = initiative;
  const connected = pairs.filter(
    ({ left, right }) => left.id === id || right.id === id,
  );
  return (
    <aside className={styles.detail} aria-label={t('graph.detail')}>
      <Link href={links.initiative(id)} weight="bold">
        {title}
      </Link>
      <div className={styles.facts}>
        <OwnerName owner={owner} />
        <StageBadge stage={stage} />
      </div>
      <ul className={styles.connected}>
        {connected.map(pair => {
          const other = pair.left.id === id ? pair.right : pair.left;
          return (
            <li key={other.id}>
              <div className={styles.facts}>
                <Link href={links.compare([id, other.id])}>
                  {t('similarWork.compareHint', { title: other.title })}
                </Link>
                <BandLabel band={pair.band} />
              </div>
              <div className={styles.facts}>
                <OwnerName owner={other.owner} />
              </div>
              <ReasonChips measure={pair} />
              {pair.resolution && (
                <ResolutionNote resolution={pair.resolution} />
              )}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
