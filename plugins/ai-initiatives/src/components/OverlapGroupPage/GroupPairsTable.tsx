import { Link } from '@backstage/ui';
import type { Overlap } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { formatPercent } from '../../view/formatPercent';
import { BandLabel } from '../BandLabel';
import { ReasonChips } from '../ReasonChips';
import { ResolutionNote } from '../ResolutionNote';
import styles from './OverlapGroupPage.module.css';

const COLUMNS = ['pair', 'likely', 'settled', 'open'] as const;

function PairRow(props: { readonly pair: Overlap }) {
  const { left, right, band, probability, resolution } = props.pair;
  const { t } = useTranslation();
  const links = useLinks();
  const titles = { left: left.title, right: right.title };
  // In a group many have the same title: who they belong to tells them apart.
  const owners = { left: left.owner.title, right: right.owner.title };
  return (
    <tr>
      <th scope="row">
        <div>{t('overlapsPage.pairLabel', titles)}</div>
        <div className={styles.hint}>{t('overlapsPage.pairLabel', owners)}</div>
        <ReasonChips measure={props.pair} />
      </th>
      <td>
        <span className={styles.likely}>
          <BandLabel band={band} />
          <span>{formatPercent(probability)}</span>
        </span>
      </td>
      <td>
        {resolution ? (
          <ResolutionNote resolution={resolution} />
        ) : (
          <span className={styles.hint}>{t('groupPage.notSettled')}</span>
        )}
      </td>
      <td>
        <Link
          href={links.compare([left.id, right.id])}
          aria-label={t('action.compareHint', titles)}
        >
          {t('action.compare')}
        </Link>
      </td>
    </tr>
  );
}

export function GroupPairsTable(props: { readonly pairs: readonly Overlap[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.pairs} aria-label={t('groupPage.pairs')}>
      <thead>
        <tr>
          {COLUMNS.map(column => (
            <th key={column} scope="col">
              {t(`groupPage.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.pairs.map(pair => (
          <PairRow key={`${pair.left.id} ${pair.right.id}`} pair={pair} />
        ))}
      </tbody>
    </table>
  );
}
