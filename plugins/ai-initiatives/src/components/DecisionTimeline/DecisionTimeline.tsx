import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Link,
} from '@backstage/ui';
import type {
  DecisionSuccessor,
  DecisionSummary,
} from 'backstage-plugin-ai-initiatives-common';
import { Fragment, type ReactNode } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { timelineYears } from '../../view/timelineYears';
import { OpenChallenges } from '../OpenChallenges';
import { OwnerName } from '../OwnerName';
import { StatusBadge } from '../StatusBadge';
import styles from './DecisionTimeline.module.css';

export interface TimelineEntry {
  readonly decision: DecisionSummary;
  /** What has superseded or amended it since. */
  readonly successors?: readonly DecisionSuccessor[];
  /** How it came here, such as its relation and path. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
}

const SIDES = [
  { relation: 'supersedes', text: 'timeline.supersededBy' },
  { relation: 'amends', text: 'timeline.amendedBy' },
] as const;

function Successors(props: Pick<TimelineEntry, 'successors'>) {
  const { successors = [] } = props;
  const { t } = useTranslation();
  const links = useLinks();
  return SIDES.map(({ relation, text }) => ({
    text,
    those: successors.filter(successor => successor.relation === relation),
  }))
    .filter(({ those }) => those.length > 0)
    .map(({ text, those }) => (
      <div key={text} className={styles.successors}>
        <span>{t(text)}</span>
        {those.map(({ id, title }) => (
          <Link key={id} href={links.decision(id)}>
            {title}
          </Link>
        ))}
      </div>
    ));
}

function Entry(props: {
  readonly entry: TimelineEntry;
  readonly earlier?: readonly TimelineEntry[];
}) {
  const { earlier = [] } = props;
  const { decision, successors, note, actions } = props.entry;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const { question, chosenOption, date, owner } = decision;
  return (
    <li className={styles.entry} data-status={decision.status}>
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
          <OpenChallenges count={decision.openChallenges} />
        </div>
        <Successors successors={successors} />
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
        <Superseded entries={earlier} />
      </div>
      {actions && <div>{actions}</div>}
    </li>
  );
}

/** What holds no more, folded away. */
function Superseded(props: { readonly entries: readonly TimelineEntry[] }) {
  const { entries } = props;
  const { t } = useTranslation();
  return (
    entries.length > 0 && (
      <Accordion>
        <AccordionTrigger
          title={t('timeline.superseded', { count: entries.length })}
        />
        <AccordionPanel>
          <ol className={styles.timeline}>
            {entries.map(entry => (
              <Entry key={entry.decision.id} entry={entry} />
            ))}
          </ol>
        </AccordionPanel>
      </Accordion>
    )
  );
}

/**
 * Decisions by year, newest first; what was superseded is folded away under what
 * replaced it, or below where that is not here.
 */
export function DecisionTimeline(props: {
  readonly entries: readonly TimelineEntry[];
}) {
  const { t } = useTranslation();
  const { years, over } = timelineYears(props.entries);
  return (
    <>
      {years.map(({ year, items }) => (
        <Fragment key={year ?? ''}>
          <h4 className={styles.year}>{year ?? t('timeline.undated')}</h4>
          <ol className={styles.timeline}>
            {items.map(({ entry, earlier }) => (
              <Entry key={entry.decision.id} entry={entry} earlier={earlier} />
            ))}
          </ol>
        </Fragment>
      ))}
      <Superseded entries={over} />
    </>
  );
}
