import { Link, Text } from '@backstage/ui';
import type { OverlapGroup } from 'backstage-plugin-ai-initiatives-common';
import {
  type SyntheticEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { StrongestOverlaps } from '../../hooks/useStrongestOverlaps';
import { useRowKeys } from '../../hooks/useRowKeys';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { drawOverlapGraph } from '../../view/overlapGraph';
import { GraphCluster } from './GraphCluster';
import { GraphDetail } from './GraphDetail';
import { GraphLegend } from './GraphLegend';
import styles from './OverlapGraph.module.css';

/** Initiatives as dots, pairs as lines, what hangs together in one frame. */
export function OverlapGraph(props: {
  readonly overlaps: StrongestOverlaps;
  readonly groups: readonly OverlapGroup[];
  /** The same pairs as a list. */
  readonly listHref: string;
}) {
  const { overlaps, groups, listHref } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const frame = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const { clusters, drawnPairs } = useMemo(
    () => drawOverlapGraph(overlaps.pairs),
    [overlaps.pairs],
  );
  const nodes = useMemo(() => clusters.flatMap(item => item.nodes), [clusters]);
  const open = useCallback(
    (index: number) => navigateTo(links.initiative(nodes[index].initiative.id)),
    [links, navigateTo, nodes],
  );
  useRowKeys(frame, { onOpen: open });
  const show = ({ target }: SyntheticEvent) => {
    const node = (target as Element).closest<HTMLElement>('[data-node]');
    if (node) {
      setActiveId(node.dataset.node);
    }
  };
  const active = nodes.find(({ initiative }) => initiative.id === activeId);
  return (
    <div className={styles.columns}>
      <div
        ref={frame}
        onFocus={show}
        onMouseOver={show}
        className={styles.graph}
      >
        <Text as="p" variant="body-small" color="secondary">
          {t('graph.summary', {
            initiatives: t('graph.initiatives', { count: nodes.length }),
            pairs: t('overlapsPage.count', { count: drawnPairs }),
          })}{' '}
          {drawnPairs < overlaps.total &&
            t('graph.leftOut', { count: overlaps.total - drawnPairs })}{' '}
          <Link href={listHref}>{t('graph.asList')}</Link>
        </Text>
        <GraphLegend />
        {clusters.map(cluster => (
          <GraphCluster
            key={cluster.nodes.map(({ initiative }) => initiative.id).join(' ')}
            cluster={cluster}
            groups={groups}
            activeId={activeId}
          />
        ))}
      </div>
      <GraphDetail initiative={active?.initiative} pairs={overlaps.pairs} />
    </div>
  );
}
