import { Button, Text } from '@backstage/ui';
import {
  type DecisionView,
  LINEAGE_RELATIONS,
  nextDecisionStatuses,
  REVERSE_RELATION,
  type SourceFact,
} from 'backstage-plugin-ai-initiatives-common';
import { useDecisionChange } from '../../hooks/useDecisionChange';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { DecisionRow } from '../DecisionRow';
import { ErrorNotice } from '../ErrorNotice';
import { FactList } from '../FactList';
import { FoldedRows } from '../FoldedRows';
import { InitiativeRow } from '../InitiativeRow';
import { NextReview } from '../NextReview';
import { OriginFacts } from '../OriginFacts';
import { OwnerName } from '../OwnerName';
import { PersonLine } from '../PersonName';
import { RecordSection } from '../RecordSection';
import { SourceStatus } from '../DecisionSource';
import { StatusBadge } from '../StatusBadge';
import { statusAsWritten } from '../../view/statusAsWritten';
import { LinkedEntities } from './LinkedEntities';
import styles from './DecisionPage.module.css';

const SIDES = [
  ...new Set(
    LINEAGE_RELATIONS.flatMap(relation => [
      relation,
      REVERSE_RELATION[relation],
    ]),
  ),
];

interface AsideProps {
  readonly view: DecisionView;
  readonly onChanged: (view: DecisionView) => void;
  readonly onReload: () => void;
}

function Status(props: AsideProps) {
  const { view } = props;
  const { decision, mayChange } = view;
  const { t } = useTranslation();
  const { save, isPending, error } = useDecisionChange(props);
  // Superseding is writing the record that replaces this one.
  const next = nextDecisionStatuses(decision.status).filter(
    status => status !== 'superseded',
  );
  return (
    <RecordSection
      title={t('field.status')}
      actions={
        <StatusBadge
          status={decision.status}
          asWritten={statusAsWritten(decision)}
        />
      }
    >
      {error && (
        <ErrorNotice title={t('decisionPage.changeFailed')} error={error} />
      )}
      {decision.source && <SourceStatus source={decision.source} />}
      {mayChange && !decision.archivedAt && next.length > 0 ? (
        <div className={styles.statuses}>
          {next.map(status => (
            <Button
              key={status}
              variant="secondary"
              isDisabled={isPending}
              onPress={() => save({ status })}
            >
              {t(`decisionPage.become.${status}`)}
            </Button>
          ))}
        </div>
      ) : (
        !decision.source && (
          <Text as="p" color="secondary">
            {t('decisionPage.statusStays')}
          </Text>
        )
      )}
    </RecordSection>
  );
}

function People(props: AsideProps) {
  const { decision, owner } = props.view;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  // What a file says in words we do not know must not be taken for nothing.
  const notUnderstood = (fact: SourceFact | undefined) =>
    fact?.state === 'notUnderstood' && fact.raw
      ? t('notUnderstood', { raw: fact.raw })
      : undefined;
  const names = (field: 'decisionMakers' | 'consulted' | 'informed') => ({
    name: t(`field.${field}`),
    value: decision[field].length > 0 && (
      <PersonLine
        principals={decision[field]}
        asWritten={Boolean(decision.source)}
      />
    ),
  });
  return (
    <RecordSection title={t('initiativePage.people')}>
      <FactList
        facts={[
          { name: t('field.owner'), value: <OwnerName owner={owner} /> },
          names('decisionMakers'),
          names('consulted'),
          names('informed'),
          {
            name: t('field.date'),
            value: decision.date
              ? formatDate(decision.date)
              : notUnderstood(decision.source?.facts.date),
          },
          {
            name: t('field.reviewBy'),
            value: decision.reviewBy && formatDate(decision.reviewBy),
          },
        ]}
      />
    </RecordSection>
  );
}

/** The side of a decision: where it stands, what it binds, what it replaced. */
export function DecisionAside(props: AsideProps) {
  const { view } = props;
  const { t } = useTranslation();
  return (
    <>
      <Status {...props} />
      <LinkedEntities {...props} />
      {view.initiatives.length > 0 && (
        <RecordSection title={t('field.initiatives')}>
          {view.initiatives.map(initiative => (
            <InitiativeRow key={initiative.id} initiative={initiative} />
          ))}
        </RecordSection>
      )}
      {SIDES.filter(side => view[side].length > 0).map(side => (
        <RecordSection key={side} title={t(`decisionPage.${side}`)}>
          <FoldedRows
            visible={5}
            rows={view[side].map(decision => (
              <DecisionRow key={decision.id} decision={decision} />
            ))}
          />
        </RecordSection>
      ))}
      <RecordSection title={t('nextReview.title')}>
        <NextReview
          subject={{ kind: 'decision', ref: view.decision.id }}
          next={view.nextReview}
          last={view.lastVerdict}
          mayPlan={view.mayChange && !view.decision.archivedAt}
          onChanged={props.onReload}
        />
      </RecordSection>
      <People {...props} />
      <OriginFacts record={view.decision} />
    </>
  );
}
