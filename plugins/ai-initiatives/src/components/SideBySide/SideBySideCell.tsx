import { Link } from '@backstage/ui';
import type {
  Initiative,
  OverlapGroupMember,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import type { ComparedField } from '../../view/compareRows';
import { fieldLines } from '../../view/fieldLines';
import { labelOf } from '../../view/labelOf';
import { EntityLink } from '../EntityLink';
import { NotStated } from '../FactList';
import { HighlightedText } from '../HighlightedText';
import { OwnerName } from '../OwnerName';
import styles from './SideBySide.module.css';

/** One field of one initiative, with the words it shares with the others. */
export function SideBySideCell(props: {
  readonly field: ComparedField;
  readonly value: Initiative[ComparedField];
  readonly view: OverlapGroupMember;
  readonly labels: readonly string[];
}) {
  const { field, value, view, labels } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const { initiative } = view;
  const lines = fieldLines({ field, value, t });
  if (lines.length === 0) {
    return <NotStated />;
  }
  switch (field) {
    case 'owner':
      return <OwnerName owner={view.owner} />;
    case 'attachments':
      return (
        <ul className={styles.list}>
          {initiative.attachments.map(({ entityRef, role }) => (
            <li key={`${role} ${entityRef}`}>
              {t(`role.${role}`)}{' '}
              <EntityLink entity={labelOf(entityRef, view.labels)} />
            </li>
          ))}
        </ul>
      );
    case 'buildsOn':
      return (
        <ul className={styles.list}>
          {view.buildsOn.map(({ id, title }) => (
            <li key={id}>
              <Link href={links.initiative(id)}>{title}</Link>
            </li>
          ))}
        </ul>
      );
    default:
      return <HighlightedText text={lines.join(', ')} labels={labels} />;
  }
}
