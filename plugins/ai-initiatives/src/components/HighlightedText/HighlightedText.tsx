import { useMemo } from 'react';
import { sharedWords } from '../../view/sharedWords';
import styles from './HighlightedText.module.css';

/** A text in which the words it shares with another stand out. */
export function HighlightedText(props: {
  readonly text: string;
  readonly labels: readonly string[];
}) {
  const { text, labels } = props;
  const parts = useMemo(() => sharedWords({ text, labels }), [text, labels]);
  return (
    <span className={styles.text}>
      {parts.map((part, index) =>
        part.shared ? (
          <mark key={index} className={styles.shared}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </span>
  );
}
