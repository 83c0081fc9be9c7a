import { VisuallyHidden } from '@backstage/ui';
import type { Overlap } from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useRef, useState } from 'react';
import { useRowKeys } from '../../hooks/useRowKeys';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { resolutionOfKey } from '../../view/resolutionOfKey';
import { KeysHelp } from '../KeysHelp';
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
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [announced, announce] = useState('');
  const settle = useCallback(
    (key: string, index: number | undefined) => {
      const kind = resolutionOfKey(key);
      if (key === '?') {
        setHelpOpen(true);
      } else if (kind && index === undefined) {
        announce(t('keys.pickFirst'));
      } else if (kind && index !== undefined) {
        const { left, right } = pairs[index];
        // The way is chosen there; whoever came here still has to propose it.
        navigateTo(links.compare([left.id, right.id], { settle: kind }));
      }
      return key === '?' || kind !== undefined;
    },
    [links, navigateTo, pairs, t],
  );
  useRowKeys(list, { onOpen: open, onOther: settle });
  return (
    <>
      <p className={styles.hint}>{t('overlapsPage.keys')}</p>
      <VisuallyHidden role="status">{announced}</VisuallyHidden>
      <KeysHelp isOpen={isHelpOpen} hasRows onOpenChange={setHelpOpen} />
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
