import { ButtonLink } from '@backstage/ui';
import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { describeError } from '../../view/describeError';
import { EmptyNotice } from '../EmptyNotice';
import { ErrorNotice } from '../ErrorNotice';
import { PageLayout } from '../PageLayout';

/** A record that cannot be shown. Absent and forbidden look the same. */
export function MissingRecord(props: {
  readonly kind: RecordKind | 'group' | 'divergence';
  readonly error: Error;
  readonly onRetry: () => void;
}) {
  const { kind, error, onRetry } = props;
  const { t } = useTranslation();
  const links = useLinks();
  const { advice } = describeError(error);
  const isAbsent = advice === 'NotFoundError' || advice === 'NotAllowedError';
  const list = {
    initiative: links.initiatives(),
    decision: links.decisions(),
    divergence: links.divergences(),
    review: links.reviews(),
    principle: links.principles(),
    group: links.overlaps({ view: 'groups' }),
  }[kind];
  return (
    <PageLayout title={t(`missing.${kind}.title`)}>
      {isAbsent ? (
        <EmptyNotice
          title={t(`missing.${kind}.absent`)}
          description={t('missing.description')}
          action={
            <ButtonLink href={list} variant="secondary">
              {t(`missing.${kind}.list`)}
            </ButtonLink>
          }
        />
      ) : (
        <ErrorNotice
          title={t(`missing.${kind}.failed`)}
          error={error}
          onRetry={onRetry}
        />
      )}
    </PageLayout>
  );
}
