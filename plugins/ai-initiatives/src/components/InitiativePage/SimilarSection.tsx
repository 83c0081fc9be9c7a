import { ButtonLink, Link, Text } from '@backstage/ui';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { RecordSection } from '../RecordSection';
import { SimilarWorkItem } from '../SimilarWorkItem';
import styles from './InitiativePage.module.css';

const SHOWN = 5;

/** Where the same need is being met as well. */
export function SimilarSection(props: { readonly id: string }) {
  const { id } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const query = useApiQuery('listOverlaps', {
    initiative: id,
    crossTeam: false,
    limit: SHOWN,
  });
  const { value, error } = query;
  return (
    <RecordSection title={t('similarWork.title')}>
      {error && (
        <ErrorNotice
          title={t('similarWork.failed')}
          error={error}
          onRetry={query.reload}
        />
      )}
      {!value && !error && <LoadingNotice lines={2} />}
      {value?.items.length === 0 && (
        <Text as="p" color="secondary">
          {t('similarWork.noneHere')}
        </Text>
      )}
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
