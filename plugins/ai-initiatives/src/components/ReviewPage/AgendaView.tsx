import { Text } from '@backstage/ui';
import {
  type AgendaItem,
  type ReviewedItem,
  type ReviewedKind,
  type ReviewView,
  type Verdict,
  VERDICTS,
} from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useMemo, useRef } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useRowKeys } from '../../hooks/useRowKeys';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordSection } from '../RecordSection';
import { agendaRecords } from './agendaRecords';
import { AgendaRow } from './AgendaRow';
import styles from './ReviewPage.module.css';
import { VerdictMeanings } from './VerdictMeanings';

interface AgendaProps {
  readonly view: ReviewView;
  readonly items: readonly ReviewedItem[];
  /** Absent for those who only look. */
  readonly onChange?: (items: readonly ReviewedItem[]) => void;
}

function verdictsOf({ kind }: AgendaItem): readonly Verdict[] {
  return VERDICTS[kind as ReviewedKind] ?? [];
}

const isSame = (
  one: { kind: string; id: string },
  other: { kind: string; id: string },
) => one.kind === other.kind && one.id === other.id;

/** What there is to talk about, one row each, with the verdict beside it. */
export function AgendaView(props: AgendaProps) {
  const { view, items, onChange } = props;
  const { agenda } = view;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => (agenda?.sections ?? []).flatMap(section => section.items),
    [agenda],
  );
  const records = useMemo(() => agendaRecords(view), [view]);
  const give = useCallback(
    (row: AgendaItem, change: Partial<ReviewedItem>) => {
      const earlier = items.find(item => isSame(item, row));
      const others = items.filter(item => !isSame(item, row));
      const { verdict, note } = { ...earlier, ...change };
      const { id } = row;
      const kind = row.kind as ReviewedKind;
      onChange?.(verdict ? [...others, { kind, id, verdict, note }] : others);
    },
    [items, onChange],
  );
  useRowKeys(list, {
    onOpen: useCallback(() => {}, []),
    onOther: useCallback(
      (key: string, index: number | undefined) => {
        const row = index === undefined ? undefined : rows[index];
        const verdict = row && verdictsOf(row)[Number(key) - 1];
        if (!row || !verdict || !onChange) {
          return false;
        }
        give(row, { verdict });
        return true;
      },
      [give, onChange, rows],
    ),
  });
  const judged = rows.filter(row => verdictsOf(row).length > 0);
  const done = judged.filter(row => items.some(item => isSame(item, row)));
  return (
    <div ref={list} className={styles.parts}>
      <Text as="p" color="secondary">
        {agenda?.since
          ? t('reviewPage.agenda.since', { date: formatDate(agenda.since) })
          : t('reviewPage.agenda.first')}{' '}
        {onChange && rows.length > 0 && t('reviewPage.agenda.keys')}
      </Text>
      {rows.length === 0 && <Text as="p">{t('reviewPage.agenda.empty')}</Text>}
      {onChange && judged.length > 0 && (
        <p className={styles.done} role="status">
          {t('reviewPage.agenda.done', {
            done: String(done.length),
            total: String(judged.length),
          })}
        </p>
      )}
      {onChange && judged.length > 0 && <VerdictMeanings />}
      {agenda?.sections.map(section => (
        <RecordSection
          key={section.code}
          title={t(`agendaSection.${section.code}`)}
        >
          <ul className={styles.list}>
            {section.items.map(row => (
              <AgendaRow
                key={`${row.kind} ${row.id}`}
                row={row}
                subject={view.review.subject}
                records={records}
                verdicts={onChange ? verdictsOf(row) : []}
                given={items.find(item => isSame(item, row))}
                onGive={change => give(row, change)}
              />
            ))}
          </ul>
          {section.cut > 0 && (
            <Text as="p" color="secondary" variant="body-small">
              {t('reviewPage.agenda.cut', { count: section.cut })}
            </Text>
          )}
        </RecordSection>
      ))}
    </div>
  );
}
