import { Button, Link, TextField } from '@backstage/ui';
import type {
  AgendaItem,
  ReviewedItem,
  ReviewSubject,
  Verdict,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { OwnerName } from '../OwnerName';
import { StageBadge } from '../StageBadge';
import { StatusBadge } from '../StatusBadge';
import { ToggleChoice } from '../ToggleChoice';
import { AgendaReasons } from './AgendaReasons';
import type { AgendaRecords } from './agendaRecords';
import styles from './ReviewPage.module.css';

function Note(props: {
  readonly title: string;
  readonly note: string | undefined;
  readonly onChange: (note: string | undefined) => void;
}) {
  const { title, note, onChange } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(note !== undefined);
  return isOpen ? (
    <TextField
      aria-label={t('reviewPage.agenda.note', { title })}
      placeholder={t('reviewPage.agenda.note', { title })}
      value={note ?? ''}
      onChange={text => onChange(text || undefined)}
      // Only where the person has just asked for this field.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={note === undefined}
    />
  ) : (
    <Button variant="tertiary" size="small" onPress={() => setOpen(true)}>
      {t('reviewPage.agenda.addNote')}
    </Button>
  );
}

/** One record: why it is here, and what is said of it. */
export function AgendaRow(props: {
  readonly row: AgendaItem;
  readonly subject: ReviewSubject;
  readonly records: AgendaRecords;
  /** Nothing for those who only look. */
  readonly verdicts: readonly Verdict[];
  readonly given: ReviewedItem | undefined;
  readonly onGive: (change: Partial<ReviewedItem>) => void;
}) {
  const { row, subject, records, verdicts, given, onGive } = props;
  const { kind, id } = row;
  const { t } = useTranslation();
  const links = useLinks();
  const record = records.get(id);
  const title = record?.title ?? id;
  const path = links[kind](id);
  return (
    <li
      className={styles.row}
      data-row
      data-done={given ? true : undefined}
      tabIndex={-1}
      aria-label={title}
    >
      <div className={styles.words}>
        <div className={styles.heading}>
          <Link href={path} target="_blank" weight="bold">
            {title}
          </Link>
          {record &&
            ('stage' in record ? (
              <StageBadge stage={record.stage} />
            ) : (
              <StatusBadge status={record.status} isShort />
            ))}
        </div>
        {record && record.owner.ref !== subject.ref && (
          <div className={styles.facts}>
            <OwnerName owner={record.owner} />
          </div>
        )}
        <AgendaReasons row={row} records={records} />
      </div>
      {verdicts.length > 0 && (
        <div className={styles.verdicts}>
          <ToggleChoice
            label={t('reviewPage.agenda.verdictOn', { title })}
            choices={verdicts}
            value={given?.verdict}
            nameOf={verdict => t(`verdict.${verdict}`)}
            onChoose={verdict => onGive({ verdict })}
            onClear={() => onGive({ verdict: undefined })}
          />
          {given && (
            <Note
              title={title}
              note={given.note}
              onChange={note => onGive({ note })}
            />
          )}
        </div>
      )}
    </li>
  );
}
