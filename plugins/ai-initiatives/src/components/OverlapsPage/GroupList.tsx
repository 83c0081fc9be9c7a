import { ButtonLink } from '@backstage/ui';
import {
  LIMITS,
  type OverlapGroup,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { MANY_TEAMS } from '../../view/genericNeed';
import { InitiativeRow } from '../InitiativeRow';
import styles from './OverlapLists.module.css';

function GroupRow(props: { readonly group: OverlapGroup }) {
  const { id, members, name, teams } = props.group;
  const { t } = useTranslation();
  const links = useLinks();
  const isMany = teams >= MANY_TEAMS;
  const compared = members.slice(0, LIMITS.comparedInitiatives);
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        <strong>
          {t(
            isMany ? 'overlapsPage.group.many' : 'overlapsPage.group.summary',
            {
              teams: t('overlapsPage.group.teams', { count: teams }),
              name,
            },
          )}
        </strong>{' '}
        <span className={styles.hint}>
          {t('overlapsPage.group.members', { count: members.length })}
        </span>
      </summary>
      <ul className={styles.list}>
        {members.map(member => (
          <li key={member.id}>
            <InitiativeRow initiative={member} />
          </li>
        ))}
      </ul>
      <div className={styles.groupActions}>
        <ButtonLink variant="secondary" href={links.overlapGroup(id)}>
          {t('overlapsPage.group.open')}
        </ButtonLink>
        <ButtonLink
          variant="tertiary"
          href={links.compare(compared.map(member => member.id))}
        >
          {compared.length === members.length
            ? t('overlapsPage.group.compare')
            : t('overlapsPage.group.compareFirst', {
                number: String(compared.length),
              })}
        </ButtonLink>
      </div>
    </details>
  );
}

/** Groups of similar work, one row each until it is opened. */
export function GroupList(props: {
  readonly groups: readonly OverlapGroup[];
  readonly isStale: boolean;
}) {
  const { groups, isStale } = props;
  const { t } = useTranslation();
  return (
    <ul
      className={styles.list}
      aria-label={t('overlapsPage.groupsLabel')}
      aria-busy={isStale}
    >
      {groups.map(group => (
        <li key={group.id} className={styles.item}>
          <GroupRow group={group} />
        </li>
      ))}
    </ul>
  );
}
