import { Alert, Button, Flex, Radio, RadioGroup, Text } from '@backstage/ui';
import type { RecordHeader } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useFormatDate } from '../../hooks/useFormatDate';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldLines, type RecordField } from '../../view/fieldLines';
import {
  type FieldConflict,
  findConflicts,
  mergeVersions,
  type Side,
} from '../../view/mergeVersions';
import { PersonName } from '../PersonName';
import styles from './ConflictView.module.css';

function Version(props: { readonly field: string; readonly value: unknown }) {
  const { t } = useTranslation();
  const lines = fieldLines({ ...props, t });
  return (
    <div className={styles.value}>
      {lines.length > 0 ? lines.join('\n') : t('record.notStated')}
    </div>
  );
}

function Choice(props: {
  readonly conflict: FieldConflict;
  readonly side: Side;
  readonly onChoose: (side: Side) => void;
}) {
  const { conflict, side, onChoose } = props;
  const { t } = useTranslation();
  const { field } = conflict;
  return (
    <RadioGroup
      label={t(`field.${field as RecordField}`)}
      value={side}
      onChange={value => onChoose(value as Side)}
      className={styles.field}
    >
      <div className={styles.sides}>
        {(['theirs', 'mine'] as const).map(option => (
          <div
            key={option}
            className={styles.side}
            data-chosen={side === option}
          >
            <Radio value={option}>{t(`conflict.${option}`)}</Radio>
            <Version field={field} value={conflict[option]} />
          </div>
        ))}
      </div>
    </RadioGroup>
  );
}

/**
 * Somebody saved in the meantime: both versions, field by field, and the choice
 * between them. Nothing typed is lost.
 */
export function ConflictView<TFields extends object>(props: {
  readonly fields: readonly string[];
  readonly mine: TFields;
  readonly theirs: TFields & RecordHeader;
  /** The version the edit started from, where it is known. */
  readonly base?: object;
  readonly isSaving: boolean;
  readonly onResolve: (fields: TFields, revision: number) => void;
  readonly onCancel: () => void;
}) {
  const { fields, mine, theirs, base, isSaving, onResolve, onCancel } = props;
  const { t } = useTranslation();
  const formatDate = useFormatDate();
  const conflicts = findConflicts({ fields, mine, theirs, base });
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const choices = Object.fromEntries(
    conflicts.map(({ field, suggested }) => [
      field,
      chosen[field] ?? suggested,
    ]),
  );
  const takeAll = (side: Side) =>
    setChosen(Object.fromEntries(conflicts.map(({ field }) => [field, side])));
  return (
    <section className={styles.conflict} aria-label={t('conflict.title')}>
      <div role="alert">
        <Alert
          status="warning"
          icon
          title={t('conflict.title')}
          description={t('conflict.description')}
        />
      </div>
      <Text as="p" variant="body-medium">
        {t('conflict.savedBy')} <PersonName principal={theirs.updatedBy} />
        {' · '}
        {formatDate(theirs.updatedAt)}
      </Text>
      {conflicts.length === 0 ? (
        <Text as="p">{t('conflict.same')}</Text>
      ) : (
        <Flex gap="2">
          <Button variant="secondary" onPress={() => takeAll('theirs')}>
            {t('conflict.allTheirs')}
          </Button>
          <Button variant="secondary" onPress={() => takeAll('mine')}>
            {t('conflict.allMine')}
          </Button>
        </Flex>
      )}
      {conflicts.map(conflict => (
        <Choice
          key={conflict.field}
          conflict={conflict}
          side={choices[conflict.field]}
          onChoose={side =>
            setChosen(current => ({ ...current, [conflict.field]: side }))
          }
        />
      ))}
      <Flex gap="2">
        <Button
          variant="primary"
          isPending={isSaving}
          onPress={() =>
            onResolve(
              mergeVersions({ mine, conflicts, choices }),
              theirs.revision,
            )
          }
        >
          {t('conflict.save')}
        </Button>
        <Button variant="tertiary" onPress={onCancel}>
          {t('conflict.back')}
        </Button>
      </Flex>
    </section>
  );
}
