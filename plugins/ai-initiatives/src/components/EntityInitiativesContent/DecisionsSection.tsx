import { Button, ButtonLink, Text } from '@backstage/ui';
import {
  DECISION_RELATIONS,
  type PlacedDecision,
} from 'backstage-plugin-ai-initiatives-common';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { isOwnerRef } from '../../view/kindOfRef';
import { groupByReach } from '../../view/overviewParts';
import { DecisionTimeline, type TimelineEntry } from '../DecisionTimeline';
import { EmptyNotice } from '../EmptyNotice';
import { ErrorNotice } from '../ErrorNotice';
import { ExportDecisions } from '../ExportDecisions';
import { ReachNote } from '../ReachNote';
import { MoreNotice } from './MoreNotice';
import { RowMenu } from './RowMenu';
import { Section, SubSection } from './Section';
import type { SectionProps } from './SectionProps';
import { useEntityLinks } from './useEntityLinks';
import { useRemoval } from './useRemoval';

const LinkDecisionDialog = lazy(() =>
  import('./LinkDecisionDialog').then(m => ({ default: m.LinkDecisionDialog })),
);

export function DecisionsSection(props: SectionProps) {
  const { overview, filtered, onChanged, onShowAll } = props;
  const { entity, decisions, decisionsTotal } = overview;
  const { t } = useTranslation();
  const links = useLinks();
  const { unlink } = useEntityLinks(entity.ref);
  const removal = useRemoval(onChanged);
  const [isLinking, setLinking] = useState(false);

  const headingOf = (reach: PlacedDecision['reach']) =>
    reach === 'direct' && isOwnerRef(entity.ref)
      ? t('entityTab.decisions.directOwner', { entity: entity.title })
      : t(`entityTab.decisions.${reach}`, { entity: entity.title });
  const remove = ({ decision: { id, title } }: PlacedDecision) =>
    removal.run({
      remove: () => unlink(id),
      done: t('entityTab.done.unlinked', { title, entity: entity.title }),
      notDone: t('entityTab.notDone.unlink', { title, entity: entity.title }),
    });
  const entryOf = (placed: PlacedDecision): TimelineEntry => {
    const { decision, successors, reach } = placed;
    const relation = DECISION_RELATIONS.find(name => name === placed.role);
    return {
      decision,
      successors,
      note: (
        <>
          {reach === 'direct' && relation && (
            <span>{t(`entityTab.relation.${relation}`)}</span>
          )}
          {reach !== 'direct' && (
            <span>
              <ReachNote placed={placed} />
              {relation && ` (${t(`entityTab.relation.${relation}`)})`}
            </span>
          )}
        </>
      ),
      actions: reach === 'direct' && relation && !decision.keptIn && (
        <RowMenu
          title={decision.title}
          removeLabel={t('entityTab.row.unlink', { entity: entity.title })}
          onRemove={() => remove(placed)}
        />
      ),
    };
  };
  const record = (
    <ButtonLink
      variant="primary"
      href={links.newDecision({ entityRef: entity.ref })}
    >
      {t('entityTab.decisions.record')}
    </ButtonLink>
  );

  return (
    <Section
      title={t('entityTab.decisions.title')}
      actions={
        <>
          <Button variant="secondary" onPress={() => setLinking(true)}>
            {t('entityTab.decisions.link')}
          </Button>
          {decisions.some(({ reach }) => reach === 'direct') && (
            <ExportDecisions
              label={t('exportDecisions.entity')}
              request={{ filter: { entityRef: entity.ref } }}
            />
          )}
          {decisions.length > 0 && record}
        </>
      }
    >
      {removal.failure && <ErrorNotice {...removal.failure} />}
      {decisions.length === 0 && (
        <EmptyNotice
          title={t('entityTab.decisions.empty')}
          description={t('entityTab.decisions.emptyHint')}
          action={record}
        />
      )}
      {decisions.length > 0 && filtered.decisions.length === 0 && (
        <Text as="p">{t('entityTab.decisions.noMatch')}</Text>
      )}
      {groupByReach(filtered.decisions).map(({ reach, items }) => (
        <SubSection key={reach} title={headingOf(reach)}>
          <DecisionTimeline entries={items.map(entryOf)} />
        </SubSection>
      ))}
      <MoreNotice
        section="decisions"
        shown={decisions.length}
        total={decisionsTotal}
        onShowAll={onShowAll}
      />
      {isLinking && (
        <Suspense fallback={null}>
          <LinkDecisionDialog
            entity={entity}
            except={decisions
              .filter(({ reach }) => reach === 'direct')
              .map(({ decision }) => decision.id)}
            onDone={() => {
              setLinking(false);
              onChanged();
            }}
            onClose={() => setLinking(false)}
          />
        </Suspense>
      )}
    </Section>
  );
}
