import { Alert, ButtonLink, Link, Text } from '@backstage/ui';
import type { Hint } from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { EntityLink } from '../EntityLink';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { RecordSection } from '../RecordSection';
import { SimilarWorkItem } from '../SimilarWorkItem';
import styles from './InitiativePage.module.css';

const SHOWN = 5;

/** Similar work is looked for after saving, which takes a moment. */
const FRESH_MS = 5000;
const ASK_AGAIN_MS = 1000;

function isFresh(savedAt: string): boolean {
  return Math.abs(Date.now() - Date.parse(savedAt)) < FRESH_MS;
}

/** Where the same need is being met as well. */
export function SimilarSection(props: {
  readonly id: string;
  /** When the initiative was saved last. */
  readonly savedAt: string;
  readonly hints: readonly Hint[];
}) {
  const { id, savedAt, hints } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const query = useApiQuery(
    'listOverlaps',
    { initiative: id, crossTeam: false, limit: SHOWN },
    { refreshMs: () => (isFresh(savedAt) ? ASK_AGAIN_MS : undefined) },
  );
  const { value, error } = query;
  const isEmpty = value?.items.length === 0;
  const isLooking = isEmpty ? isFresh(savedAt) : !value && !error;
  return (
    <RecordSection title={t('similarWork.title')}>
      {error && (
        <ErrorNotice
          title={t('similarWork.failed')}
          error={error}
          onRetry={query.reload}
        />
      )}
      {isLooking && <LoadingNotice lines={2} />}
      {isEmpty && !isLooking && (
        <Text as="p" color="secondary">
          {t('similarWork.noneHere')}
        </Text>
      )}
      {hints.map(({ group }) => (
        <Alert
          key={group.ref}
          status="info"
          icon
          title={t('hints.told', { group: group.title })}
          customActions={<EntityLink entity={group} />}
        />
      ))}
      <div className={styles.similar}>
        {value?.items.map(overlap => {
          const other = overlap.left.id === id ? overlap.right : overlap.left;
          return (
            <SimilarWorkItem
              key={other.id}
              initiative={other}
              measure={overlap}
              action={
                <ButtonLink
                  href={links.compare([id, other.id])}
                  variant="secondary"
                  aria-label={t('similarWork.compareHint', {
                    title: other.title,
                  })}
                >
                  {t('action.compare')}
                </ButtonLink>
              }
            />
          );
        })}
      </div>
      {value && value.totalItems > value.items.length && (
        <Link href={links.overlaps({ initiative: id })}>
          {t('similarWork.all', { count: value.totalItems })}
        </Link>
      )}
    </RecordSection>
  );
}
