import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { Pager, PAGE_SIZE } from '../Pager';
import { LogItem } from './LogItem';
import styles from './DecisionLogs.module.css';

function Logs() {
  const { t } = useTranslation();
  const [offset, setOffset] = useState(0);
  const { value, error, reload } = useApiQuery('listDecisionLogs', {
    offset,
    limit: PAGE_SIZE,
  });
  if (error) {
    return (
      <ErrorNotice
        title={t('decisionLogs.failed')}
        error={error}
        onRetry={reload}
      />
    );
  }
  if (!value) {
    return <LoadingNotice lines={2} />;
  }
  return (
    <>
      {value.totalItems === 0 && <p>{t('decisionLogs.none')}</p>}
      <ul className={styles.logs}>
        {value.items.map(log => (
          <LogItem key={log.entityRef} log={log} />
        ))}
      </ul>
      <Pager page={value} onOffset={setOffset} />
    </>
  );
}

/** Which repositories records come from, and what was left out of them. */
export function DecisionLogs() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <Accordion isExpanded={isOpen} onExpandedChange={setOpen}>
      <AccordionTrigger
        title={t('decisionLogs.title')}
        subtitle={t('decisionLogs.subtitle')}
      />
      <AccordionPanel>{isOpen && <Logs />}</AccordionPanel>
    </Accordion>
  );
}
