import { Button, Link } from '@backstage/ui';
import type { DecisionLineage } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import styles from './LineageSection.module.css';

const VISIBLE = 6;

/** The same as the picture, a sentence for each relation. */
export function LineageList(props: {
  readonly id: string;
  readonly lineage: DecisionLineage;
}) {
  const { id, lineage } = props;
  const { edges, nodes } = lineage;
  const { t } = useTranslation();
  const links = useLinks();
  const [isWhole, setWhole] = useState(edges.length <= VISIBLE + 1);
  const byId = new Map(nodes.map(node => [node.id, node]));
  const name = (other: string) => {
    const { title, status, archivedAt } = byId.get(other)!;
    const state = archivedAt ? t('lineage.archived') : t(`status.${status}`);
    return (
      <>
        {other === id ? (
          <strong>{title}</strong>
        ) : (
          <Link href={links.decision(other)}>{title}</Link>
        )}
        {(archivedAt || status !== 'accepted') && (
          <span className={styles.verb}> ({state})</span>
        )}
      </>
    );
  };
  return (
    <div>
      <ul className={styles.list} aria-label={t('lineage.list')}>
        {edges
          .slice(0, isWhole ? undefined : VISIBLE)
          .map(({ from, to, relation }) => (
            <li key={`${relation} ${from} ${to}`}>
              {name(from)}{' '}
              <span className={styles.verb}>
                {t(`lineage.relation.${relation}`)}
              </span>{' '}
              {name(to)}
            </li>
          ))}
      </ul>
      {!isWhole && (
        <Button variant="tertiary" onPress={() => setWhole(true)}>
          {t('lineage.showAll', { total: String(edges.length) })}
        </Button>
      )}
    </div>
  );
}
