import { Link, Text } from '@backstage/ui';
import type {
  DecisionSummary,
  EntityLabel,
  OwnershipView,
} from 'backstage-plugin-ai-initiatives-common';
import { type ReactNode, useId } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { CreditList } from '../CreditList';
import { StatusBadge } from '../StatusBadge';
import styles from './OwnershipLines.module.css';

const MAX_ROWS = 5;

function Block(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const headingId = useId();
  return (
    <section className={styles.block} aria-labelledby={headingId}>
      <Text id={headingId} as="h3" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </section>
  );
}

function DecisionLine(props: { readonly decision: DecisionSummary }) {
  const { id, title, status, statusAsWritten, date } = props.decision;
  const links = useLinks();
  const formatDate = useFormatDate();
  return (
    <li className={styles.decision}>
      <Link href={links.decision(id)}>{title}</Link>
      <StatusBadge status={status} asWritten={statusAsWritten} isShort />
      {date && <span className={styles.day}>{formatDate(date)}</span>}
    </li>
  );
}

/** What a group or user decided, and what of others builds on its work. */
export function OwnershipLines(props: {
  readonly owner: EntityLabel;
  readonly ownership: OwnershipView;
}) {
  const { owner, ownership } = props;
  const { initiativesTotal, decisions, decisionsTotal } = ownership;
  const { credit, creditTotal } = ownership;
  const { t } = useTranslation();
  const links = useLinks();
  if (initiativesTotal + decisionsTotal + creditTotal === 0) {
    return null;
  }
  return (
    <div className={styles.lines}>
      {decisions.length > 0 && (
        <Block title={t('ownership.decisions.title')}>
          <ul className={styles.list}>
            {decisions.slice(0, MAX_ROWS).map(decision => (
              <DecisionLine key={decision.id} decision={decision} />
            ))}
          </ul>
        </Block>
      )}
      {credit.length > 0 && (
        <Block title={t('ownership.credit.title')}>
          <CreditList credit={credit.slice(0, MAX_ROWS)} total={creditTotal} />
        </Block>
      )}
      <div className={styles.links}>
        {initiativesTotal > 0 && (
          <Link href={links.initiatives({ owner: owner.ref })}>
            {t('ownership.all.initiatives', { count: initiativesTotal })}
          </Link>
        )}
        {decisionsTotal > 0 && (
          <Link href={links.decisions({ owner: owner.ref })}>
            {t('ownership.all.decisions', { count: decisionsTotal })}
          </Link>
        )}
      </div>
    </div>
  );
}
