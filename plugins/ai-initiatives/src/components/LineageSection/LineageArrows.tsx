import { useId } from 'react';
import type { LineagePath } from '../../view/layoutLineage';
import styles from './LineageSection.module.css';

/** Lines from the record that names to the named one; the list says the same in words. */
export function LineageArrows(props: {
  readonly paths: readonly LineagePath[];
  readonly width: number;
  readonly height: number;
}) {
  const { paths, width, height } = props;
  const headId = useId();
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden>
      <defs>
        <marker
          id={headId}
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0,0 L10,5 L0,10 z" className={styles.head} />
        </marker>
      </defs>
      {paths.map(({ from, to, relation, d }) => (
        <path
          key={`${relation} ${from} ${to}`}
          d={d}
          className={styles.line}
          data-relation={relation}
          markerEnd={relation === 'related' ? undefined : `url(#${headId})`}
        />
      ))}
    </svg>
  );
}
