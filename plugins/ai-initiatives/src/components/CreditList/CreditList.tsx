import { Link } from '@backstage/ui';
import type { Credit } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OwnerName } from '../OwnerName';
import styles from './CreditList.module.css';

const SENTENCES = {
  'builds-on': 'ownership.credit.buildsOn',
  joined: 'ownership.credit.joined',
} as const;

function CreditLine(props: { readonly credit: Credit }) {
  const { recordKind, way, id, title, owner, ours } = props.credit;
  const { t } = useTranslation();
  const links = useLinks();
  return (
    <li>
      {t(SENTENCES[way], {
        theirs: <Link href={links[recordKind](id)}>{title}</Link>,
        owner: <OwnerName owner={owner} />,
        ours: <Link href={links[recordKind](ours.id)}>{ours.title}</Link>,
      })}
    </li>
  );
}

/** Whose work builds on what an owner made, in sentences. */
export function CreditList(props: {
  readonly credit: readonly Credit[];
  /** All there is, also what is not listed. */
  readonly total: number;
}) {
  const { credit, total } = props;
  const { t } = useTranslation();
  const more = total - credit.length;
  return (
    <ul className={styles.list}>
      {credit.map(item => (
        <CreditLine key={`${item.id} ${item.ours.id}`} credit={item} />
      ))}
      {more > 0 && (
        <li className={styles.quiet}>
          {t('ownership.credit.more', { count: more })}
        </li>
      )}
    </ul>
  );
}
