import { Button } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  type ImportJob,
  type ImportRow,
  type InitiativesApi,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { downloadText } from '../../view/downloadText';
import { rowsToCsv } from '../../view/rowsToCsv';
import { ErrorNotice } from '../ErrorNotice';

async function loadAllRows(
  api: InitiativesApi,
  id: string,
): Promise<readonly ImportRow[]> {
  const rows: ImportRow[] = [];
  for (;;) {
    const { items, totalItems } = await api.listImportRows({
      id,
      limit: LIMITS.pageSize,
      offset: rows.length,
    });
    rows.push(...items);
    if (items.length === 0 || rows.length >= totalItems) {
      return rows;
    }
  }
}

export function DownloadRows(props: { readonly job: ImportJob }) {
  const { id, fileName } = props.job;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const download = useChange();
  const save = async () => {
    const headings = [
      t('importPage.rows.row'),
      t('importPage.rows.outcome'),
      t('importPage.rows.title'),
      t('importPage.rows.reasons'),
    ];
    downloadText({
      name: `${fileName.replace(/\.[^.]*$/, '')}-rows.csv`,
      type: 'text/csv;charset=utf-8',
      text: rowsToCsv(headings, await loadAllRows(api, id)),
    });
  };
  return (
    <>
      <Button
        variant="secondary"
        isPending={download.isPending}
        onPress={() => download.run(save)}
      >
        {t('importPage.rows.download')}
      </Button>
      {download.error && (
        <ErrorNotice
          title={t('importPage.rows.downloadError', { name: fileName })}
          error={download.error}
        />
      )}
    </>
  );
}
