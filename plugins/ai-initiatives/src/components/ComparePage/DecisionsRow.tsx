import { Link } from '@backstage/ui';
import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { StatusBadge } from '../StatusBadge';
import styles from './ComparePage.module.css';

function DecisionsCell(props: { readonly view: InitiativeView }) {
  const { decisions } = props.view;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <td>
      <div>{t('comparePage.decisions', { count: decisions.length })}</div>
      <ul className={styles.list}>
        {decisions.map(({ id, title, status, statusAsWritten }) => (
          <li key={id}>
            <Link href={links.decision(id)}>{title}</Link>{' '}
            <StatusBadge status={status} asWritten={statusAsWritten} />
          </li>
        ))}
      </ul>
    </td>
  );
}

/** What was decided about each of the compared initiatives. */
export function DecisionsRow(props: {
  readonly views: readonly InitiativeView[];
}) {
  const { views } = props;
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{t('initiativePage.decisions')}</th>
      {views.map(view => (
        <DecisionsCell key={view.initiative.id} view={view} />
      ))}
    </tr>
  );
}
