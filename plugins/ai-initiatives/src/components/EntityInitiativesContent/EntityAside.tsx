import { Link, Text } from '@backstage/ui';
import type { EntityOverview } from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { similarElsewhere, whoToAsk } from '../../view/overviewParts';
import { OwnerName } from '../OwnerName';
import styles from './EntityAside.module.css';
import { Section } from './Section';

const MAX_OWNERS = 5;

function WhoToAsk(props: { readonly overview: EntityOverview }) {
  const { t } = useTranslation();
  const links = useLinks();
  const owners = whoToAsk(similarElsewhere(props.overview));
  return (
    <Section title={t('entityTab.ask.title')}>
      {owners.length === 0 && (
        <Text as="p" color="secondary">
          {t('entityTab.ask.none')}
        </Text>
      )}
      <ul className={styles.owners}>
        {owners.slice(0, MAX_OWNERS).map(({ owner, initiatives }) => (
          <li key={owner.ref}>
            <OwnerName owner={owner} />
            <div className={styles.works}>
              {initiatives.map(({ id, title }) => (
                <Link key={id} href={links.initiative(id)} color="secondary">
                  {title}
                </Link>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The next review, and whom to ask. */
export function EntityAside(props: { readonly overview: EntityOverview }) {
  const { overview } = props;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  return (
    <>
      <Section title={t('entityTab.nextReview.title')}>
        <Text as="p" color={overview.nextReview ? 'primary' : 'secondary'}>
          {overview.nextReview
            ? formatDate(overview.nextReview)
            : t('entityTab.nextReview.none')}
        </Text>
      </Section>
      <WhoToAsk overview={overview} />
    </>
  );
}
