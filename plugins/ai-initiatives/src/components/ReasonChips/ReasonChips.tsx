import type { OverlapMeasure } from 'backstage-plugin-ai-initiatives-common';
import { type Translate, useTranslation } from '../../hooks/useTranslation';
import { type Reason, reasonsOf } from '../../view/reasonsOf';
import styles from './ReasonChips.module.css';

function textOf(reason: Reason, t: Translate): string {
  switch (reason.type) {
    case 'terms':
      return reason.text;
    case 'entity':
      return t(`sharedEntity.${reason.entity.kind}`, {
        title: reason.entity.title,
      });
    case 'tool':
      return t('sharedEntity.anotherUse', { title: reason.entity.title });
    default:
      return t(`kind.${reason.kind}`);
  }
}

/** Why two initiatives look alike, as short noun chips. */
export function ReasonChips(props: {
  readonly measure: Pick<OverlapMeasure, 'evidence' | 'kinds'>;
  readonly terms?: number;
  readonly entities?: number;
}) {
  const { measure, terms = 3, entities = 3 } = props;
  const { t } = useTranslation();
  const texts = reasonsOf(measure, { terms, entities }).map(reason =>
    textOf(reason, t),
  );
  if (texts.length === 0) {
    return null;
  }
  return (
    <ul className={styles.chips} aria-label={t('reasons.label')}>
      {texts.map(text => (
        <li key={text} className={styles.chip}>
          {text}
        </li>
      ))}
    </ul>
  );
}
