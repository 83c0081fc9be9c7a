import { useTranslation } from '../../hooks/useTranslation';
import styles from './ImportPage.module.css';

const STEPS = ['file', 'mapping', 'check', 'run'] as const;

/** Where one is on the way. */
export function StepList(props: { readonly current: number }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.steps}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={index === props.current ? 'step' : undefined}
        >
          {t(`importPage.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
