import { Button, ButtonLink, Link, Text } from '@backstage/ui';
import {
  ATTACHMENT_ROLES,
  type EntityOverview,
  type PlacedInitiative,
} from 'backstage-plugin-ai-initiatives-common';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { isOwnerRef, kindOfRef } from '../../view/kindOfRef';
import { groupByReach } from '../../view/overviewParts';
import { EmptyNotice } from '../EmptyNotice';
import { ErrorNotice } from '../ErrorNotice';
import { InitiativeRow } from '../InitiativeRow';
import { ReachNote } from '../ReachNote';
import { FoldedRows } from '../FoldedRows';
import { MoreNotice } from './MoreNotice';
import { RowMenu } from './RowMenu';
import { Section, SubSection } from './Section';
import type { SectionProps } from './SectionProps';
import { useEntityLinks } from './useEntityLinks';
import { useRemoval } from './useRemoval';

const AttachInitiativeDialog = lazy(() =>
  import('./AttachInitiativeDialog').then(m => ({
    default: m.AttachInitiativeDialog,
  })),
);

/** Of each group of what is only near by. */
const MOST_DISTANT_ROWS = 3;

function Row(props: {
  readonly placed: PlacedInitiative;
  readonly entity: EntityOverview['entity'];
  readonly onDetach: () => void;
}) {
  const { placed, entity, onDetach } = props;
  const { initiative, reach } = placed;
  const { t } = useTranslation();
  const role = ATTACHMENT_ROLES.find(name => name === placed.role);
  return (
    <InitiativeRow
      initiative={initiative}
      role={reach === 'direct' ? role : undefined}
      via={
        reach !== 'direct' && (
          <span>
            <ReachNote placed={placed} />
            {role && ` (${t(`role.${role}`)})`}
          </span>
        )
      }
      actions={
        reach === 'direct' &&
        role && (
          <RowMenu
            title={initiative.title}
            removeLabel={t('entityTab.row.detach', { entity: entity.title })}
            onRemove={onDetach}
          />
        )
      }
    />
  );
}

export function InitiativesSection(props: SectionProps) {
  const { overview, filtered, onChanged, onShowAll } = props;
  const { entity, initiatives, initiativesTotal } = overview;
  const { t } = useTranslation();
  const links = useLinks();
  const { detach } = useEntityLinks(entity.ref);
  const removal = useRemoval(onChanged);
  const [isAttaching, setAttaching] = useState(false);

  const headingOf = (reach: PlacedInitiative['reach']) =>
    reach === 'direct' && isOwnerRef(entity.ref)
      ? t('entityTab.initiatives.directOwner', { entity: entity.title })
      : t(`entityTab.initiatives.${reach}`, { entity: entity.title });
  const remove = ({ initiative: { id, title } }: PlacedInitiative) =>
    removal.run({
      remove: () => detach(id),
      done: t('entityTab.done.detached', { title, entity: entity.title }),
      notDone: t('entityTab.notDone.detach', { title, entity: entity.title }),
    });
  const register = (
    <ButtonLink
      variant="primary"
      href={links.registerInitiative({ entityRef: entity.ref })}
    >
      {t('entityTab.initiatives.register')}
    </ButtonLink>
  );

  return (
    <Section
      title={t('entityTab.initiatives.title')}
      actions={
        <>
          <Button variant="secondary" onPress={() => setAttaching(true)}>
            {t('entityTab.initiatives.attach')}
          </Button>
          {initiatives.length > 0 && register}
        </>
      }
    >
      {removal.failure && <ErrorNotice {...removal.failure} />}
      {initiatives.length === 0 && (
        <EmptyNotice
          title={t('entityTab.initiatives.empty')}
          description={t('entityTab.initiatives.emptyHint')}
          action={register}
        />
      )}
      {kindOfRef(entity.ref) === 'domain' && (
        <Text as="p">
          <Link href={links.initiatives({ entityRef: entity.ref })}>
            {t('entityTab.initiatives.inDomain')}
          </Link>
        </Text>
      )}
      {initiatives.length > 0 && filtered.initiatives.length === 0 && (
        <Text as="p">{t('entityTab.initiatives.noMatch')}</Text>
      )}
      {groupByReach(filtered.initiatives).map(({ reach, items }) => (
        <SubSection key={reach} title={headingOf(reach)}>
          <FoldedRows
            visible={reach === 'direct' ? items.length : MOST_DISTANT_ROWS}
            onShowAll={
              initiativesTotal > initiatives.length ? onShowAll : undefined
            }
            rows={items.map(placed => (
              <Row
                key={placed.initiative.id}
                placed={placed}
                entity={entity}
                onDetach={() => remove(placed)}
              />
            ))}
          />
        </SubSection>
      ))}
      <MoreNotice
        section="initiatives"
        shown={initiatives.length}
        total={initiativesTotal}
        onShowAll={onShowAll}
      />
      {isAttaching && (
        <Suspense fallback={null}>
          <AttachInitiativeDialog
            entity={entity}
            except={initiatives
              .filter(({ reach }) => reach === 'direct')
              .map(({ initiative }) => initiative.id)}
            onDone={() => {
              setAttaching(false);
              onChanged();
            }}
            onClose={() => setAttaching(false)}
          />
        </Suspense>
      )}
    </Section>
  );
}
