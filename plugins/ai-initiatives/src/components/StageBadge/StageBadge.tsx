import type { InitiativeStage } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './StageBadge.module.css';

/** One colour family, darker as an initiative comes closer to its users. */
export function StageBadge(props: { readonly stage: InitiativeStage }) {
  const { stage } = props;
  const { t } = useTranslation();
  return (
    <span className={styles.badge} data-stage={stage}>
      {t(`stage.${stage}`)}
    </span>
  );
}
