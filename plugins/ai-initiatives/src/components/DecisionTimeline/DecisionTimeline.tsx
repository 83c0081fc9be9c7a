import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Link,
} from '@backstage/ui';
import type { DecisionSummary } from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OwnerName } from '../OwnerName';
import { StatusBadge } from '../StatusBadge';
import styles from './DecisionTimeline.module.css';

export interface TimelineEntry {
  readonly decision: DecisionSummary;
  /** How it came here, such as its relation and path. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

function Entry(props: { readonly entry: TimelineEntry }) {
  const { decision, note, actions } = props.entry;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const { question, chosenOption, date, owner } = decision;
  return (
    <li className={styles.entry}>
      <div className={styles.date}>
        {date ? formatDate(date) : t('timeline.noDate')}
      </div>
      <div className={styles.text}>
        <div className={styles.heading}>
          <Link href={links.decision(decision.id)} weight="bold">
            {decision.title}
          </Link>
          <StatusBadge
            status={decision.status}
            asWritten={decision.statusAsWritten}
          />
        </div>
        {question && <div>{question}</div>}
        {chosenOption && (
          <div className={styles.chosen}>
            {t('timeline.chosen', { option: chosenOption })}
          </div>
        )}
        <div className={styles.facts}>
          <OwnerName owner={owner} />
          {note}
        </div>
      </div>
      {actions && <div>{actions}</div>}
    </li>
  );
}

function Entries(props: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol className={styles.timeline}>
      {props.entries.map(entry => (
        <Entry key={entry.decision.id} entry={entry} />
      ))}
    </ol>
  );
}

/** Decisions, newest first; what was superseded is folded away below. */
export function DecisionTimeline(props: {
  readonly entries: readonly TimelineEntry[];
}) {
  const { t } = useTranslation();
  const sorted = [...props.entries].sort((a, b) =>
    (b.decision.date ?? '').localeCompare(a.decision.date ?? ''),
  );
  const isOver = ({ decision }: TimelineEntry) =>
    decision.status === 'superseded';
  const over = sorted.filter(isOver);
  return (
    <>
      <Entries entries={sorted.filter(entry => !isOver(entry))} />
      {over.length > 0 && (
        <Accordion>
          <AccordionTrigger
            title={t('timeline.superseded', { count: over.length })}
          />
          <AccordionPanel>
            <Entries entries={over} />
          </AccordionPanel>
        </Accordion>
      )}
    </>
  );
}
