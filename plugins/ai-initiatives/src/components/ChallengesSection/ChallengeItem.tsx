import { Link, Text } from '@backstage/ui';
import type {
  ChallengeEntry,
  ChallengeView,
} from 'backstage-plugin-ai-initiatives-common';
import type { DiscussionProps } from '../../hooks/useDiscussion';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { Markdown } from '../Markdown';
import { PersonName } from '../PersonName';
import { StatusBadge } from '../StatusBadge';
import { ChallengeActions } from './ChallengeActions';
import styles from './ChallengesSection.module.css';

/** Who said something and when; with it, what became of the challenge. */
function Byline(props: {
  readonly by: string;
  readonly at: string;
  readonly became?: ChallengeEntry['became'];
}) {
  const { by, at, became } = props;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  return (
    <span className={styles.byline}>
      <strong>
        <PersonName principal={by} />
      </strong>
      {became && <span>{t(`challenge.became.${became}`)}</span>}
      <time dateTime={at}>{formatDate(at)}</time>
    </span>
  );
}

function Entry(props: { readonly entry: ChallengeEntry }) {
  const { by, at, text, became } = props.entry;
  return (
    <li className={styles.entry}>
      <Byline by={by} at={at} became={became} />
      {text && <Markdown>{text}</Markdown>}
    </li>
  );
}

/** Where the challenge led: another decision, or a version of this one. */
function Amendment(props: { readonly challenge: ChallengeView }) {
  const { challenge, amendment } = props.challenge;
  const { t } = useTranslation();
  const links = useLinks();
  if (amendment) {
    return (
      <div className={styles.led}>
        <span>{t('challenge.led')}</span>
        <Link href={links.decision(amendment.id)} weight="bold">
          {amendment.title}
        </Link>
        <StatusBadge
          status={amendment.status}
          asWritten={amendment.statusAsWritten}
        />
      </div>
    );
  }
  return challenge.amendment ? (
    <Text as="p" className={styles.line}>
      {t('challenge.ledHere', {
        revision: String(challenge.amendment.revision),
      })}
    </Text>
  ) : null;
}

/** One objection with its thread and what the reader may do about it. */
export function ChallengeItem(
  props: DiscussionProps & { readonly challenge: ChallengeView },
) {
  const { challenge } = props.challenge;
  const { text, state, raisedBy, raisedAt, thread } = challenge;
  const { t } = useTranslation();
  return (
    <li className={styles.item} data-state={state}>
      <div className={styles.heading}>
        <Byline by={raisedBy} at={raisedAt} />
        <span className={styles.state} data-state={state}>
          {t(`challenge.state.${state}`)}
        </span>
      </div>
      <Markdown>{text}</Markdown>
      {thread.length > 0 && (
        <ol className={styles.thread} aria-label={t('challenge.thread')}>
          {thread.map((entry, index) => (
            <Entry key={index} entry={entry} />
          ))}
        </ol>
      )}
      <Amendment challenge={props.challenge} />
      <ChallengeActions {...props} />
    </li>
  );
}
