import { Link } from '@backstage/ui';
import type { Divergence } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OwnerName } from '../OwnerName';
import { AnswerChip } from './AnswerChip';
import styles from './Divergences.module.css';

/** Who answered what: the same answer has the same letter and the same colour. */
export function AnswersTable(props: { readonly divergence: Divergence }) {
  const { question, members, membersTotal } = props.divergence;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const more = membersTotal - members.length;
  return (
    <>
      <table
        className={styles.answers}
        aria-label={t('divergence.table', { question })}
      >
        <thead>
          <tr>
            <th scope="col">{t('divergence.column.team')}</th>
            <th scope="col">{t('divergence.column.answer')}</th>
            <th scope="col">{t('divergence.column.decision')}</th>
            <th scope="col">{t('divergence.column.date')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ decision, answer, number }) => (
            <tr key={decision.id}>
              <th scope="row">
                <OwnerName owner={decision.owner} />
              </th>
              <td>
                <AnswerChip number={number} answer={answer} />
              </td>
              <td>
                <Link href={links.decision(decision.id)}>{decision.title}</Link>
              </td>
              <td>
                {decision.date
                  ? formatDate(decision.date)
                  : t('decisionsPage.noDate')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <p className={styles.hint}>{t('divergence.more', { count: more })}</p>
      )}
    </>
  );
}
