import { Text } from '@backstage/ui';
import type { DecisionSource } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';

/** What a file says of its status, with the line where it says so. */
export function SourceStatus(props: { readonly source: DecisionSource }) {
  const { state, raw, line } = props.source.facts.status;
  const { t } = useTranslation();
  return (
    <>
      {raw && line !== undefined && (
        <Text as="p">
          {t('decisionSource.asWritten', { raw, line: String(line) })}
        </Text>
      )}
      <Text as="p" color="secondary">
        {t(`decisionSource.status.${state}`)}
      </Text>
    </>
  );
}
