import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type {
  DecisionRecord,
  Initiative,
  Page,
  Principle,
  RecordKind,
  Review,
  RevisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { type ApiQuery, useApiQuery } from '../../hooks/useApiQuery';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import type { RecordField } from '../../view/fieldLines';
import { ErrorNotice } from '../ErrorNotice';
import { FieldChangeView } from '../FieldChangeView';
import { LoadingNotice } from '../LoadingNotice';
import { PersonName } from '../PersonName';
import styles from './HistoryList.module.css';

type AnyRevision =
  | RevisionView<Initiative>
  | RevisionView<DecisionRecord>
  | RevisionView<Principle>
  | RevisionView<Review>;

const CALLS = {
  initiative: 'getInitiativeHistory',
  decision: 'getDecisionHistory',
  principle: 'getPrincipleHistory',
  review: 'getReviewHistory',
} as const;

function RevisionItem(props: { readonly revision: AnyRevision }) {
  const { action, at, by, changes, revision } = props.revision;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const isFirst = action === 'created';
  return (
    <li className={styles.revision}>
      <p className={styles.heading}>
        <span>{t(`history.${action}`)}</span> <PersonName principal={by} />
        {' · '}
        <time dateTime={at}>{formatDate(at)}</time>
        <span className={styles.number}>
          {t('history.revision', { revision: String(revision) })}
        </span>
      </p>
      {!isFirst &&
        changes
          .filter(change => change.field !== 'archivedAt')
          .map(change => (
            <div key={change.field} className={styles.change}>
              <span className={styles.field}>
                {t(`field.${change.field as RecordField}`)}
              </span>
              <FieldChangeView change={change} />
            </div>
          ))}
    </li>
  );
}

/** Who changed what, newest first. Nothing is loaded before somebody opens it. */
export function HistoryList(props: {
  readonly kind: RecordKind;
  readonly id: string;
  /** The revision on the page: a newer one loads the list again. */
  readonly revision: number;
}) {
  const { kind, id, revision } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
      <AccordionTrigger
        title={t('history.title')}
        subtitle={t('history.revisions', { count: revision })}
      />
      <AccordionPanel>
        {isOpen && <Revisions key={revision} kind={kind} id={id} />}
      </AccordionPanel>
    </Accordion>
  );
}

function Revisions(props: { readonly kind: RecordKind; readonly id: string }) {
  const { kind, id } = props;
  const { t } = useTranslation();
  const query: ApiQuery<Page<AnyRevision>> = useApiQuery(CALLS[kind], { id });
  if (query.error) {
    return (
      <ErrorNotice
        title={t('history.failed')}
        error={query.error}
        onRetry={query.reload}
      />
    );
  }
  if (!query.value) {
    return <LoadingNotice lines={2} />;
  }
  const newestFirst = [...query.value.items].sort(
    (left, right) => right.revision - left.revision,
  );
  return (
    <ol className={styles.revisions} reversed>
      {newestFirst.map(revision => (
        <RevisionItem key={revision.revision} revision={revision} />
      ))}
    </ol>
  );
}
