import { ButtonLink } from '@backstage/ui';
import {
  LIMITS,
  type OverlapGroupView,
} from 'backstage-plugin-ai-initiatives-common';
import { useApiQuery } from '../../hooks/useApiQuery';
import { type Translate, useTranslation } from '../../hooks/useTranslation';
import { useLinks, useRecordId } from '../../routing';
import { isGenericNeed } from '../../view/genericNeed';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { PageLayout } from '../PageLayout';
import { GroupAbout } from './GroupAbout';
import { GroupMembers } from './GroupMembers';
import { GroupPairs } from './GroupPairs';

/** Two can be settled where they are compared, more are compared first. */
function compareLabel(compared: number, members: number, t: Translate) {
  if (compared < members) {
    return t('groupPage.compareFirst', { number: String(compared) });
  }
  return t(
    members === 2 ? 'groupPage.compareAndSettle' : 'groupPage.compareThem',
  );
}

function Page(props: {
  readonly group: OverlapGroupView;
  readonly error?: Error;
  readonly onReload: () => void;
}) {
  const { group, error, onReload } = props;
  const { name, members, teams } = group;
  const { t } = useTranslation();
  const links = useLinks();
  const compared = members
    .slice(0, LIMITS.comparedInitiatives)
    .map(({ initiative }) => initiative.id);
  return (
    <PageLayout
      title={name}
      description={t(
        isGenericNeed(group) ? 'groupPage.generic' : 'groupPage.alike',
        { teams: t('groupPage.teams', { count: teams }), name },
      )}
      actions={
        <ButtonLink variant="primary" href={links.compare(compared)}>
          {compareLabel(compared.length, members.length, t)}
        </ButtonLink>
      }
    >
      {error && (
        <ErrorNotice
          title={t('groupPage.stale')}
          error={error}
          onRetry={onReload}
        />
      )}
      <GroupAbout group={group} />
      <GroupMembers group={group} />
      <GroupPairs group={group} />
    </PageLayout>
  );
}

/** Who runs one of these, what do they share, and what is left to settle? */
export function OverlapGroupPage() {
  const id = useRecordId();
  const query = useApiQuery('getOverlapGroup', { id }, { keep: false });
  if (query.value) {
    return (
      <Page
        key={id}
        group={query.value}
        error={query.error}
        onReload={query.reload}
      />
    );
  }
  return query.error ? (
    <MissingRecord kind="group" error={query.error} onRetry={query.reload} />
  ) : (
    <LoadingNotice />
  );
}
