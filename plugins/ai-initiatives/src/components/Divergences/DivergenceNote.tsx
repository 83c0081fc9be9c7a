import { Alert, ButtonLink } from '@backstage/ui';
import type { DecisionDivergence } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OwnerName } from '../OwnerName';
import styles from './Divergences.module.css';

/** Says on a decision's page that other teams chose something else. */
export function DivergenceNote(props: {
  readonly divergence: DecisionDivergence;
}) {
  const { id, others, teams } = props.divergence;
  const { t } = useTranslation();
  const links = useLinks();
  const shown = new Set(others.map(({ decision }) => decision.owner.ref)).size;
  return (
    <Alert
      status="info"
      icon
      title={t('divergence.note')}
      description={
        <ul className={styles.note}>
          {others.map(({ decision, answer }) => (
            <li key={decision.id}>
              <OwnerName owner={decision.owner} />
              <span>“{answer}”</span>
            </li>
          ))}
          {teams > shown && (
            <li>{t('divergence.noteMore', { count: teams })}</li>
          )}
        </ul>
      }
      customActions={
        <ButtonLink variant="secondary" href={links.divergence(id)}>
          {t('divergence.noteLink')}
        </ButtonLink>
      }
    />
  );
}
