import { Button } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { downloadText } from '../../view/downloadText';
import { ErrorNotice } from '../ErrorNotice';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0));
}

/** The record as a Markdown file for a repository. */
export function DownloadDecision(props: {
  readonly id: string;
  readonly title: string;
}) {
  const { id, title } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const download = useChange();
  const save = async () => {
    const { fileName, text, original } = await api.exportDecision({ id });
    downloadText({
      name: fileName,
      type: original ? 'text/markdown' : 'text/markdown;charset=utf-8',
      text,
      ...(original && { bytes: bytesOf(original.base64) }),
    });
  };
  return (
    <>
      <Button
        variant="tertiary"
        isPending={download.isPending}
        onPress={() => download.run(save)}
      >
        {t('decisionPage.download')}
      </Button>
      {download.error && (
        <ErrorNotice
          title={t('decisionPage.downloadError', { title })}
          error={download.error}
        />
      )}
    </>
  );
}
