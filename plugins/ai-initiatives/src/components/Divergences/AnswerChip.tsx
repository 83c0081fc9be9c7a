import { useTranslation } from '../../hooks/useTranslation';
import { answerLetter } from '../../view/answerLetter';
import styles from './Divergences.module.css';

/** After these colours begin anew; the letter still tells answers apart. */
const COLOURS = 6;

/** An answer with the letter and the colour it has among the others. */
export function AnswerChip(props: {
  readonly number: number;
  readonly answer: string;
}) {
  const { number, answer } = props;
  const { t } = useTranslation();
  const letter = answerLetter(number);
  return (
    <span className={styles.chip} data-colour={number % COLOURS}>
      <abbr
        className={styles.letter}
        title={t('divergence.answerLetter', { letter })}
      >
        {letter}
      </abbr>
      <span>{answer}</span>
    </span>
  );
}
