import type { Divergence } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { PersonName } from '../PersonName';
import { AnswersTable } from './AnswersTable';
import styles from './Divergences.module.css';
import { VerdictActions } from './VerdictActions';

const SHOWN_WORDS = 5;

function VerdictLine(props: { readonly divergence: Divergence }) {
  const { verdict } = props.divergence;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  if (!verdict) {
    return null;
  }
  return (
    <>
      <div className={styles.facts}>
        <span>
          {t(`divergence.said.${verdict.verdict}`)}{' '}
          <PersonName principal={verdict.by} />, {formatDate(verdict.at)}
        </span>
        {verdict.outdated && <span>{t('divergence.outdated')}</span>}
      </div>
      {verdict.reason && <p className={styles.reason}>{verdict.reason}</p>}
    </>
  );
}

/** One question with what each team has chosen, and what to do about it. */
export function DivergenceBlock(props: {
  readonly divergence: Divergence;
  readonly onJudged: (divergence: Divergence) => void;
}) {
  const { divergence, onJudged } = props;
  const { teams, answers, state, terms } = divergence;
  const { t } = useTranslation();
  const words = terms
    .slice(0, SHOWN_WORDS)
    .map(({ label }) => label)
    .join(' · ');
  const shown = answers === 1 && state === 'unsettled' ? 'agreed' : state;
  return (
    <div className={`${styles.frame} ${styles.parts}`}>
      <div className={styles.facts}>
        <span>
          {t('divergence.summary', {
            teams: t('divergence.teams', { count: teams }),
            answers: t('divergence.different', { count: answers }),
          })}
        </span>
        <span className={styles.badge} data-state={shown}>
          {shown === 'agreed'
            ? t('divergence.agreed')
            : t(`divergence.badge.${shown}`)}
        </span>
        {words && (
          <span className={styles.hint}>{t('divergence.why', { words })}</span>
        )}
      </div>
      <AnswersTable divergence={divergence} />
      <VerdictLine divergence={divergence} />
      <VerdictActions divergence={divergence} onJudged={onJudged} />
    </div>
  );
}
