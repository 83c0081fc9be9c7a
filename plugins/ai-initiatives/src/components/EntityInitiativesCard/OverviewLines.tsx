import { Link } from '@backstage/ui';
import type {
  EntityOverview,
  InitiativeSummary,
  Overlap,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { isOwnerRef } from '../../view/kindOfRef';
import { overlapsOf } from '../../view/overviewParts';
import { OutcomesLine, RisksLine } from '../OverviewNotices';
import { OwnerName } from '../OwnerName';
import { ReasonChips } from '../ReasonChips';
import { StageBadge } from '../StageBadge';
import { DecisionsLine } from './DecisionsLine';
import { OriginsLine } from './OriginsLine';
import styles from './OverviewLines.module.css';

const MAX_INITIATIVES = 3;
const MAX_OWNED = 5;
const MAX_OVERLAPS = 2;
const MAX_RISKS = 2;

function SimilarLine(props: { readonly overlap: Overlap }) {
  const { left, right } = props.overlap;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <div className={styles.similar}>
      <span className={styles.similarName}>
        <Link href={links.initiative(right.id)}>{right.title}</Link>{' '}
        <span className={styles.quiet}>
          (<OwnerName owner={right.owner} />)
        </span>
      </span>
      <ReasonChips measure={props.overlap} terms={3} entities={1} />
      <Link
        className={styles.end}
        href={links.compare([left.id, right.id])}
        aria-label={t('action.compareHint', {
          left: left.title,
          right: right.title,
        })}
      >
        {t('action.compare')}
      </Link>
    </div>
  );
}

function InitiativeLine(props: { readonly initiative: InitiativeSummary }) {
  const { id, title, stage, owner, likelyOverlaps = 0 } = props.initiative;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <div className={styles.initiative}>
      <Link href={links.initiative(id)} weight="bold">
        {title}
      </Link>
      <StageBadge stage={stage} />
      <OwnerName owner={owner} />
      {likelyOverlaps > 0 && (
        <Link
          className={styles.end}
          href={links.overlaps({ initiative: id })}
          aria-label={t('entityCard.likelyOverlapsHint', {
            title,
            number: String(likelyOverlaps),
          })}
        >
          {t('entityCard.likelyOverlaps', {
            number: String(likelyOverlaps),
          })}
        </Link>
      )}
    </div>
  );
}

/** A few initiatives, at most two overlaps, then the decisions. */
export function OverviewLines(props: {
  readonly overview: EntityOverview;
  /** Where all of it can be seen. */
  readonly tabPath?: string;
}) {
  const { overview, tabPath } = props;
  const { t } = useTranslation();
  const direct = overview.initiatives
    .filter(({ reach }) => reach === 'direct')
    .map(({ initiative }) => initiative);
  const most = overview.ownership ? MAX_OWNED : MAX_INITIATIVES;
  const shown = direct.slice(0, most);
  const pairs = overview.similar
    .filter(pair => shown.some(({ id }) => overlapsOf([pair], id).length > 0))
    .slice(0, MAX_OVERLAPS);
  const isEmpty = overview.initiatives.length === 0;
  return (
    <div className={styles.lines}>
      {isEmpty && (
        <div className={styles.quiet}>
          {isOwnerRef(overview.entity.ref)
            ? t('entityCard.emptyOwner')
            : t('entityCard.empty')}
        </div>
      )}
      {shown.map(initiative => (
        <div key={initiative.id} className={styles.block}>
          <InitiativeLine initiative={initiative} />
          {overlapsOf(pairs, initiative.id).map(overlap => (
            <SimilarLine key={overlap.right.id} overlap={overlap} />
          ))}
        </div>
      ))}
      {direct.length > shown.length && (
        <div className={styles.quiet}>
          {t('entityCard.more', { count: direct.length - shown.length })}
        </div>
      )}
      {direct.length === 0 && <OriginsLine overview={overview} />}
      {(overview.risks.total > 0 || overview.risks.notAssessed > 0) && (
        <RisksLine risks={overview.risks} most={MAX_RISKS} />
      )}
      <OutcomesLine outcomes={overview.outcomes} tabPath={tabPath} />
      <DecisionsLine overview={overview} tabPath={tabPath} />
    </div>
  );
}
