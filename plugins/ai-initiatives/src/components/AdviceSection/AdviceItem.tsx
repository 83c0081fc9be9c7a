import type {
  AdviceView,
  DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { useDiscussion } from '../../hooks/useDiscussion';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { WordsForm } from '../DiscussionForms';
import { Markdown } from '../Markdown';
import { PersonName } from '../PersonName';
import styles from './AdviceSection.module.css';

/** One piece of advice, or that somebody was asked for it. */
export function AdviceItem(props: {
  readonly item: AdviceView;
  readonly onChanged: (view: DecisionView) => void;
}) {
  const { advice, mayGive } = props.item;
  const { id, of: whose, role, question, text } = advice;
  const { askedBy, askedAt, givenBy, givenAt } = advice;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const say = useDiscussion(props);
  const isOffered = askedBy === undefined;
  return (
    <li className={styles.item}>
      <div className={styles.heading}>
        <strong>
          <PersonName principal={whose} />
        </strong>
        <span className={styles.badge}>{t(`advice.role.${role}`)}</span>
        <span className={styles.badge} data-given={Boolean(text)}>
          {t(text ? 'advice.given' : 'advice.waiting')}
        </span>
      </div>
      {askedBy && askedAt && (
        <span className={styles.quiet}>
          {t('advice.asked', { date: formatDate(askedAt) })}{' '}
          <PersonName principal={askedBy} />
        </span>
      )}
      {question && <Markdown>{question}</Markdown>}
      {text && (
        <div className={styles.answer}>
          <Markdown>{text}</Markdown>
          {givenBy && givenAt && (
            <span className={styles.quiet}>
              {isOffered ? (
                t('advice.offered', { date: formatDate(givenAt) })
              ) : (
                <>
                  {t('advice.givenBy', { date: formatDate(givenAt) })}{' '}
                  <PersonName principal={givenBy} />
                </>
              )}
            </span>
          )}
        </div>
      )}
      {mayGive && (
        <WordsForm
          label={t('advice.giveLabel')}
          errorTitle={t('advice.failed')}
          sendings={[
            {
              label: t('advice.give'),
              send: words =>
                say(
                  api => api.giveAdvice({ id, text: words }),
                  t('advice.offeredToast'),
                ),
            },
          ]}
        />
      )}
    </li>
  );
}
