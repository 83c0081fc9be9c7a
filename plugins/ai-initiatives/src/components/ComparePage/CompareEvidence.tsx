import type { Comparison } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { type Approach, approachOf } from '../../view/approachOf';
import { formatPercent } from '../../view/formatPercent';
import { BandLabel } from '../BandLabel';
import { EvidenceLine } from '../EvidenceLine';
import { RecordSection } from '../RecordSection';
import { MeetingLine } from './MeetingLine';
import styles from './ComparePage.module.css';

type Pair = Comparison['pairs'][number];

function PairEvidence(props: {
  readonly pair: Pair;
  readonly titleOf: (id: string) => string;
  readonly approach: Approach | undefined;
  readonly isOnly: boolean;
}) {
  const { pair, titleOf, approach, isOnly } = props;
  const { t } = useTranslation();
  return (
    <li className={styles.pair}>
      {!isOnly && (
        <span className={styles.pairNames}>
          {t('comparePage.pair', {
            left: titleOf(pair.left),
            right: titleOf(pair.right),
          })}
        </span>
      )}
      {pair.tooLittle ? (
        <span>
          {t('comparePage.tooLittle', { title: titleOf(pair.tooLittle) })}
        </span>
      ) : (
        <>
          <span className={styles.verdict}>
            <BandLabel band={pair.band} />
            {pair.band === 'listed' && <span>{t('comparePage.unlikely')}</span>}
            {pair.kinds.includes('same-text') && (
              <span>{t('kind.same-text')}</span>
            )}
            {approach && <span>{t(`comparePage.approach.${approach}`)}</span>}
          </span>
          <EvidenceLine evidence={pair.evidence} />
          {pair.meeting && <MeetingLine meeting={pair.meeting} />}
          <details className={styles.details}>
            <summary>{t('comparePage.howSure')}</summary>
            <p>
              {t('comparePage.probability', {
                percent: formatPercent(pair.probability),
              })}
            </p>
          </details>
        </>
      )}
    </li>
  );
}

/** Why we think so: for every pair the verdict in words and what it rests on. */
export function CompareEvidence(props: { readonly comparison: Comparison }) {
  const { initiatives, pairs } = props.comparison;
  const { t } = useTranslation();
  const find = (side: string) =>
    initiatives.find(({ initiative }) => initiative.id === side)?.initiative;
  const titleOf = (side: string): string => find(side)?.title ?? side;
  const approachTo = ({ left, right, kinds }: Pair): Approach | undefined => {
    const sides = [find(left), find(right)] as const;
    return sides[0] && sides[1] && approachOf(kinds, [sides[0], sides[1]]);
  };
  return (
    <RecordSection title={t('comparePage.why')}>
      <ul className={styles.pairs}>
        {pairs.map(pair => (
          <PairEvidence
            key={`${pair.left} ${pair.right}`}
            pair={pair}
            titleOf={titleOf}
            approach={approachTo(pair)}
            isOnly={pairs.length === 1}
          />
        ))}
      </ul>
    </RecordSection>
  );
}
