import { ButtonLink, Link } from '@backstage/ui';
import type {
  InitiativeSummary,
  Overlap,
} from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { BandLabel } from '../BandLabel';
import { OwnerName } from '../OwnerName';
import { ReasonChips } from '../ReasonChips';
import { ResolutionNote } from '../ResolutionNote';
import { StageBadge } from '../StageBadge';
import styles from './SimilarPairRow.module.css';

function Side(props: { readonly initiative: InitiativeSummary }) {
  const { initiative } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const { stage, lesson } = initiative;
  return (
    <div className={styles.side}>
      <Link href={links.initiative(initiative.id)} weight="bold">
        {initiative.title}
      </Link>
      <div className={styles.facts}>
        <OwnerName owner={initiative.owner} />
        <StageBadge stage={stage} />
      </div>
      {stage === 'retired' && lesson && (
        <div className={styles.facts}>
          {t('initiativeRow.alreadyTried', { lesson })}
        </div>
      )}
    </div>
  );
}

/** Two initiatives side by side, ours on the left, with why they look alike. */
export function SimilarPairRow(props: {
  readonly overlap: Overlap;
  /** More buttons beside Compare. */
  readonly actions?: ReactNode;
}) {
  const { overlap, actions } = props;
  const { left, right, resolution } = overlap;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <div className={styles.frame}>
      <div className={styles.row}>
        <Side initiative={left} />
        <Side initiative={right} />
        <div className={styles.foot}>
          <div className={styles.reasons}>
            <BandLabel band={overlap.band} />
            <ReasonChips measure={overlap} />
            {resolution && <ResolutionNote resolution={resolution} />}
          </div>
          <div className={styles.actions}>
            <ButtonLink
              href={links.compare([left.id, right.id])}
              variant="secondary"
              aria-label={t('action.compareHint', {
                left: left.title,
                right: right.title,
              })}
            >
              {t('action.compare')}
            </ButtonLink>
            {actions}
          </div>
        </div>
      </div>
    </div>
  );
}
