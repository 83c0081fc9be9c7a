import { Button } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { downloadText } from '../../view/downloadText';
import { ErrorNotice } from '../ErrorNotice';

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
    const { fileName, text } = await api.exportDecision({ id });
    downloadText({
      name: fileName,
      type: 'text/markdown;charset=utf-8',
      text,
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
