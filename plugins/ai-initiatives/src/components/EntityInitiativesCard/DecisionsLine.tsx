import { Link } from '@backstage/ui';
import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { countBinding } from '../../view/overviewParts';
import styles from './OverviewLines.module.css';

export function DecisionsLine(props: {
  readonly overview: EntityOverview;
  readonly tabPath?: string;
}) {
  const { tabPath } = props;
  const { decisions, nextReview, openChallenges, reviews } = props.overview;
  // Of the entity itself where it has one; a decision may be due before that.
  const own = reviews[0]?.dueOn;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const { binding, proposed } = countBinding(decisions);
  if (binding === 0 && !nextReview && openChallenges === 0) {
    return null;
  }
  const text =
    proposed > 0
      ? t('entityCard.bindingProposed', {
          number: String(binding),
          proposed: String(proposed),
        })
      : t('entityCard.binding', { number: String(binding) });
  const challenges = t('challenge.openCount', { count: openChallenges });
  return (
    <div className={styles.decisions}>
      {binding > 0 && (tabPath ? <Link href={tabPath}>{text}</Link> : text)}
      {openChallenges > 0 &&
        (tabPath ? (
          <Link href={tabPath}>{challenges}</Link>
        ) : (
          <span>{challenges}</span>
        ))}
      {nextReview && (
        <span className={styles.end}>
          {t('entityCard.nextReview', { date: formatDate(own ?? nextReview) })}
          {own &&
            nextReview < own &&
            ` · ${t('entityCard.decisionDue', {
              date: formatDate(nextReview),
            })}`}
        </span>
      )}
    </div>
  );
}
