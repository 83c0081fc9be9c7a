import { Link } from '@backstage/ui';
import {
  type DecisionLineage,
  type DecisionSummary,
  LINEAGE_RELATIONS,
} from 'backstage-plugin-ai-initiatives-common';
import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { LINEAGE_NODE, layoutLineage } from '../../view/layoutLineage';
import { StatusBadge } from '../StatusBadge';
import { LineageArrows } from './LineageArrows';
import styles from './LineageSection.module.css';

function Node(props: {
  readonly decision: DecisionSummary;
  readonly isCurrent: boolean;
}) {
  const { decision, isCurrent } = props;
  const { id, title, status, statusAsWritten, date, archivedAt } = decision;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  return (
    <>
      <span className={styles.facts}>
        <StatusBadge status={status} asWritten={statusAsWritten} isShort />
        <span>
          {archivedAt && t('lineage.archived')}
          {!archivedAt && date && formatDate(date)}
        </span>
      </span>
      <Link
        href={links.decision(id)}
        className={styles.nodeTitle}
        title={title}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {title}
      </Link>
    </>
  );
}

/** Decisions from left to right in time, with lines from each to those it names. */
export function LineagePicture(props: {
  readonly id: string;
  readonly lineage: DecisionLineage;
}) {
  const { id, lineage } = props;
  const { t } = useTranslation();
  const summaryId = useId();
  const drawing = useMemo(() => layoutLineage(lineage), [lineage]);
  const { nodes, paths, width, height } = drawing;
  const frame = useRef<HTMLDivElement>(null);
  const current = nodes.find(({ decision }) => decision.id === id);
  const middle = current?.x ?? 0;
  // A long lineage opens where one is.
  useLayoutEffect(() => {
    if (frame.current) {
      frame.current.scrollLeft = middle - frame.current.clientWidth / 2;
    }
  }, [middle]);
  const present = LINEAGE_RELATIONS.filter(relation =>
    paths.some(path => path.relation === relation),
  );
  return (
    <figure
      className={styles.picture}
      aria-label={t('lineage.picture')}
      aria-describedby={summaryId}
    >
      <figcaption id={summaryId} className={styles.caption}>
        {t('lineage.summary', {
          decisions: t('lineage.decisions', { count: nodes.length }),
        })}
      </figcaption>
      <div ref={frame} className={styles.scroll}>
        <div className={styles.canvas} style={{ width, height }}>
          <LineageArrows paths={paths} width={width} height={height} />
          <ul className={styles.nodes}>
            {nodes.map(({ decision, x, y }) => (
              <li
                key={decision.id}
                className={styles.node}
                data-status={decision.status}
                data-current={decision.id === id || undefined}
                style={{
                  left: x - LINEAGE_NODE.width / 2,
                  top: y - LINEAGE_NODE.height / 2,
                  ...LINEAGE_NODE,
                }}
              >
                <Node decision={decision} isCurrent={decision.id === id} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <ul className={styles.legend} aria-label={t('lineage.legend')}>
        {present.map(relation => (
          <li key={relation}>
            <svg className={styles.sample} aria-hidden>
              <line
                className={styles.line}
                data-relation={relation}
                x1="0"
                y1="6"
                x2="36"
                y2="6"
              />
            </svg>
            {t(`lineage.meaning.${relation}`)}
          </li>
        ))}
      </ul>
    </figure>
  );
}
