import type { FieldChange } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { changedPart, type ChangedText } from '../../view/changedPart';
import { fieldLines } from '../../view/fieldLines';
import styles from './FieldChangeView.module.css';

function Line(props: {
  readonly kind: 'removed' | 'added';
  readonly text: ChangedText;
}) {
  const { kind, text } = props;
  const { t } = useTranslation();
  const Changed = kind === 'added' ? 'ins' : 'del';
  return (
    <p className={styles.line} data-kind={kind}>
      <span className={styles.sign}>{t(`fieldChange.${kind}`)}</span>
      <span>
        {text.head}
        <Changed>{text.changed}</Changed>
        {text.tail}
      </span>
    </p>
  );
}

const whole = (changed: string): ChangedText => ({
  head: '',
  changed,
  tail: '',
});

/** What one edit did to one field: the changed words, or the items of a list. */
export function FieldChangeView(props: { readonly change: FieldChange }) {
  const { field, before, after } = props.change;
  const { t } = useTranslation();
  const removed = fieldLines({ field, value: before, t });
  const added = fieldLines({ field, value: after, t });
  if (typeof before === 'string' && typeof after === 'string') {
    const part = changedPart({ before: removed[0], after: added[0] });
    return (
      <>
        <Line kind="removed" text={part.before} />
        <Line kind="added" text={part.after} />
      </>
    );
  }
  const gone = removed.filter(line => !added.includes(line));
  const come = added.filter(line => !removed.includes(line));
  return (
    <>
      {gone.map(line => (
        <Line key={line} kind="removed" text={whole(line)} />
      ))}
      {come.map(line => (
        <Line key={line} kind="added" text={whole(line)} />
      ))}
      {gone.length + come.length === 0 && <p>{t('fieldChange.order')}</p>}
    </>
  );
}
