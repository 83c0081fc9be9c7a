import {
  Button,
  Link,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import type {
  AgendaItem,
  ReviewedItem,
  Verdict,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { describeReason } from '../../view/describeReason';
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
  readonly titles: ReadonlyMap<string, string>;
  /** Nothing for those who only look. */
  readonly verdicts: readonly Verdict[];
  readonly given: ReviewedItem | undefined;
  readonly onGive: (change: Partial<ReviewedItem>) => void;
}) {
  const { row, titles, verdicts, given, onGive } = props;
  const { kind, id, reasons, moreReasons } = row;
  const { t } = useTranslation();
  const links = useLinks();
  const formatDate = useFormatDate();
  const title = titles.get(id) ?? id;
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
        <Link href={path} target="_blank" weight="bold">
          {title}
        </Link>
        <ul className={styles.reasons}>
          {reasons.map(reason => (
            <li key={`${reason.code} ${reason.other} ${reason.text}`}>
              {describeReason({
                reason,
                titleOf: other => titles.get(other),
                formatDate,
                t,
              })}
            </li>
          ))}
          {moreReasons > 0 && (
            <li>{t('reviewPage.agenda.more', { count: moreReasons })}</li>
          )}
        </ul>
      </div>
      {verdicts.length > 0 && (
        <div className={styles.verdicts}>
          <ToggleButtonGroup
            aria-label={t('reviewPage.agenda.verdictOn', { title })}
            selectionMode="single"
            selectedKeys={given ? [given.verdict] : []}
            onSelectionChange={keys =>
              onGive({ verdict: verdicts.find(item => keys.has(item)) })
            }
          >
            {verdicts.map(verdict => (
              <ToggleButton key={verdict} id={verdict}>
                {t(`verdict.${verdict}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
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
