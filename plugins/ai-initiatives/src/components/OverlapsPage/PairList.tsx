import type { Overlap } from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useRef } from 'react';
import { useRowKeys } from '../../hooks/useRowKeys';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { SimilarPairRow } from '../SimilarPairRow';
import styles from './OverlapLists.module.css';

export function PairList(props: {
  readonly pairs: readonly Overlap[];
  readonly isStale: boolean;
}) {
  const { pairs, isStale } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const list = useRef<HTMLUListElement>(null);
  const open = useCallback(
    (index: number) => {
      const { left, right } = pairs[index];
      navigateTo(links.compare([left.id, right.id]));
    },
    [links, navigateTo, pairs],
  );
  useRowKeys(list, open);
  return (
    <>
      <p className={styles.hint}>{t('overlapsPage.keys')}</p>
      <ul
        ref={list}
        className={styles.list}
        aria-label={t('overlapsPage.pairsLabel')}
        aria-busy={isStale}
      >
        {pairs.map(pair => {
          const { left, right } = pair;
          return (
            <li
              key={`${left.id} ${right.id}`}
              className={styles.item}
              data-row
              tabIndex={-1}
              aria-label={t('overlapsPage.pairLabel', {
                left: left.title,
                right: right.title,
              })}
            >
              <SimilarPairRow overlap={pair} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
