import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { DecisionExport } from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { downloadText } from '../../view/downloadText';
import { ErrorNotice } from '../ErrorNotice';

/** Decisions as Markdown files in one archive, to keep or to commit. */
export function ExportDecisions(props: {
  readonly label: string;
  readonly request: DecisionExport;
}) {
  const { label, request } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const download = useChange();
  const save = async () => {
    const { fileName, content } = await api.exportDecisions(request);
    downloadText({
      name: fileName,
      type: 'application/zip',
      text: '',
      bytes: Uint8Array.from(content),
    });
  };
  return (
    <>
      <Button
        variant="tertiary"
        isPending={download.isPending}
        onPress={() => download.run(save)}
      >
        {label}
      </Button>
      {download.error && (
        <ErrorNotice
          title={t('exportDecisions.error')}
          error={download.error}
        />
      )}
    </>
  );
}
