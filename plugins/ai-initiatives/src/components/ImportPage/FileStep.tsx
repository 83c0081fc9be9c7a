import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  type ImportFile,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
import { type DragEvent, useRef, useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import styles from './ImportPage.module.css';

const MEGABYTES = LIMITS.importBytes / 1024 / 1024;

/** A file is dropped or chosen, and read by the server. */
export function FileStep(props: {
  readonly onFile: (file: ImportFile) => void;
}) {
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [isOver, setIsOver] = useState(false);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const upload = useChange();

  const send = async (file: File) => {
    const content = new Uint8Array(await file.arrayBuffer());
    props.onFile(await api.uploadImportFile({ name: file.name, content }));
  };

  const take = (file: File | undefined) => {
    if (file) {
      const tooLarge = file.size > LIMITS.importBytes;
      setName(file.name);
      setIsTooLarge(tooLarge);
      if (!tooLarge) {
        upload.run(() => send(file));
      }
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files[0]);
  };

  if (upload.isPending) {
    return <LoadingNotice label={t('importPage.file.reading', { name })} />;
  }
  return (
    <>
      {upload.error && (
        <ErrorNotice
          title={t('importPage.file.error', { name })}
          error={upload.error}
        />
      )}
      {isTooLarge && (
        <Text as="p" color="danger" role="alert">
          {t('importPage.file.tooLarge', {
            name,
            megabytes: String(MEGABYTES),
          })}
        </Text>
      )}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragOver={event => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <Text as="p">{t('importPage.file.drop')}</Text>
        <Button variant="primary" onPress={() => input.current?.click()}>
          {t('importPage.file.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          aria-label={t('importPage.file.input')}
          onChange={event => {
            take(event.target.files?.[0]);
            // Choosing the same file again, once corrected, must count.
            event.target.value = '';
          }}
        />
        <Text as="p" color="secondary" variant="body-small">
          {t('importPage.file.limits', {
            rows: String(LIMITS.importRows),
            megabytes: String(MEGABYTES),
          })}
        </Text>
      </div>
    </>
  );
}
