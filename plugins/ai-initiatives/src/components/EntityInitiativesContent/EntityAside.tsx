import { Link, Text } from '@backstage/ui';
import {
  type EntityOverview,
  REVIEWED_ENTITY_KINDS,
} from 'backstage-plugin-ai-initiatives-common';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { similarElsewhere, whoToAsk } from '../../view/overviewParts';
import { FollowButton } from '../FollowButton';
import { NextReview } from '../NextReview';
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

interface AsideProps {
  readonly overview: EntityOverview;
  readonly onChanged: () => void;
}

/** The review of a part of the company; of anything else, the next day one is due. */
function Reviews(props: AsideProps) {
  const { overview, onChanged } = props;
  const { entity, nextReview, reviews } = overview;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const { ref } = entity;
  const isReviewed = REVIEWED_ENTITY_KINDS.some(kind =>
    ref.startsWith(`${kind}:`),
  );
  const own = reviews.find(({ subject }) => subject.ref === ref);
  if (isReviewed || reviews.length > 0) {
    const next = isReviewed ? own : reviews[0];
    const isEarlier = nextReview && (!next || nextReview < next.dueOn);
    return (
      <>
        <NextReview
          subject={{ kind: 'entity', ref }}
          next={next}
          mayPlan={isReviewed}
          onChanged={onChanged}
        />
        {isEarlier && (
          <Text as="p" color="secondary">
            {t('nextReview.earlier', { date: formatDate(nextReview) })}
          </Text>
        )}
      </>
    );
  }
  return (
    <Text as="p" color={nextReview ? 'primary' : 'secondary'}>
      {nextReview ? formatDate(nextReview) : t('entityTab.nextReview.none')}
    </Text>
  );
}

/** Following it, the next review, and whom to ask. */
export function EntityAside(props: AsideProps) {
  const { overview } = props;
  const { t } = useTranslation();
  return (
    <>
      <div>
        <FollowButton kind="entity" id={overview.entity.ref} />
      </div>
      <Section title={t('entityTab.nextReview.title')}>
        <Reviews {...props} />
      </Section>
      <WhoToAsk overview={overview} />
    </>
  );
}
