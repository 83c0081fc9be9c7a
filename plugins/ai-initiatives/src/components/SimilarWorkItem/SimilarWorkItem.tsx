import { Link } from '@backstage/ui';
import type {
  InitiativeSummary,
  OverlapMeasure,
} from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { BandLabel } from '../BandLabel';
import { HighlightedText } from '../HighlightedText';
import { OwnerName } from '../OwnerName';
import { ReasonChips } from '../ReasonChips';
import { StageBadge } from '../StageBadge';
import styles from './SimilarWorkItem.module.css';

/** Work of others that resembles what one looks at, with the words both use. */
export function SimilarWorkItem(props: {
  readonly initiative: InitiativeSummary;
  readonly measure: OverlapMeasure;
  /** A button beside the title. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { initiative, measure, action, children } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const { stage, lesson } = initiative;
  const labels = measure.evidence.terms.map(term => term.label);
  return (
    <article className={styles.item} aria-label={initiative.title}>
      <div className={styles.line}>
        <Link href={links.initiative(initiative.id)} weight="bold">
          <HighlightedText text={initiative.title} labels={labels} />
        </Link>
        <BandLabel band={measure.band} />
        {action && <div className={styles.action}>{action}</div>}
      </div>
      <div className={styles.line}>
        <OwnerName owner={initiative.owner} />
        <StageBadge stage={stage} />
      </div>
      <div className={styles.excerpt}>
        <HighlightedText text={initiative.excerpt} labels={labels} />
      </div>
      <ReasonChips measure={measure} />
      {stage === 'retired' && (
        <div className={styles.tried}>
          {lesson
            ? t('initiativeRow.alreadyTried', { lesson })
            : t('similarWork.alreadyTried')}
        </div>
      )}
      {children}
    </article>
  );
}
