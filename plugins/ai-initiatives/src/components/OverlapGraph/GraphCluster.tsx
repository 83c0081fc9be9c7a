import { Link } from '@backstage/ui';
import type { OverlapGroup } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { NODE } from '../../view/layoutCluster';
import type { GraphCluster as Cluster } from '../../view/overlapGraph';
import { GraphEdges } from './GraphEdges';
import styles from './OverlapGraph.module.css';

const SMALLEST_DOT = 10;
const LARGEST_DOT = 26;

function dotSize(overlaps: number): number {
  return Math.min(LARGEST_DOT, SMALLEST_DOT + 4 * Math.sqrt(overlaps - 1));
}

/** Groups with at least two members in a cluster; they name it. */
function groupsIn(cluster: Cluster, groups: readonly OverlapGroup[]) {
  const ids = new Set(cluster.nodes.map(({ initiative }) => initiative.id));
  return groups.filter(
    ({ members }) => members.filter(({ id }) => ids.has(id)).length >= 2,
  );
}

/** What hangs together: lines behind, the initiatives as a list in front. */
export function GraphCluster(props: {
  readonly cluster: Cluster;
  readonly groups: readonly OverlapGroup[];
  readonly activeId?: string;
}) {
  const { cluster, groups, activeId } = props;
  const { width, height, nodes } = cluster;
  const { t } = useTranslation();
  const links = useLinks();
  const named = groupsIn(cluster, groups);
  return (
    <section
      className={styles.cluster}
      aria-label={t('graph.cluster', { count: nodes.length })}
    >
      {named.length > 0 && (
        <div className={styles.groups}>
          {t('graph.groups')}
          {named.map(({ id, name }) => (
            <Link key={id} href={links.overlapGroup(id)}>
              {name}
            </Link>
          ))}
        </div>
      )}
      <div className={styles.scroll}>
        <div className={styles.canvas} style={{ width, height }}>
          <GraphEdges cluster={cluster} activeId={activeId} />
          <ul className={styles.nodes}>
            {nodes.map(({ initiative, x, y, overlaps }) => (
              <li
                key={initiative.id}
                className={styles.node}
                data-row
                data-node={initiative.id}
                data-active={initiative.id === activeId || undefined}
                tabIndex={-1}
                aria-label={t('graph.nodeLabel', {
                  title: initiative.title,
                  owner: initiative.owner.title,
                  stage: t(`stage.${initiative.stage}`),
                  overlaps: t('graph.overlaps', { count: overlaps }),
                })}
                style={{
                  left: x - NODE.width / 2,
                  top: y - NODE.height / 2,
                  ...NODE,
                }}
              >
                <span
                  className={styles.dot}
                  data-stage={initiative.stage}
                  style={{
                    width: dotSize(overlaps),
                    height: dotSize(overlaps),
                  }}
                />
                <span className={styles.words}>
                  <Link
                    href={links.initiative(initiative.id)}
                    className={styles.title}
                  >
                    {initiative.title}
                  </Link>
                  <span className={styles.owner}>{initiative.owner.title}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
