import { Link, Text } from '@backstage/ui';
import type { OverlapGroupView } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OwnerName } from '../OwnerName';
import { RecordSection } from '../RecordSection';
import { StageBadge } from '../StageBadge';
import styles from './OverlapGroupPage.module.css';

/** What a group is about: the words it shares and the member most like the others. */
export function GroupAbout(props: { readonly group: OverlapGroupView }) {
  const { members, terms } = props.group;
  const { t } = useTranslation();
  const links = useLinks();
  const [{ initiative, owner }] = members;
  return (
    <RecordSection title={t('groupPage.about')}>
      {terms.length > 0 ? (
        <ul className={styles.terms} aria-label={t('groupPage.terms')}>
          {terms.map(({ label }) => (
            <li key={label} className={styles.term}>
              {label}
            </li>
          ))}
        </ul>
      ) : (
        <Text as="p" color="secondary">
          {t('groupPage.noTerms')}
        </Text>
      )}
      <div className={styles.typical}>
        <span className={styles.hint}>{t('groupPage.typical')}</span>
        <Link href={links.initiative(initiative.id)}>{initiative.title}</Link>
        <OwnerName owner={owner} />
        <StageBadge stage={initiative.stage} />
      </div>
    </RecordSection>
  );
}
