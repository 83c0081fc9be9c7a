import { Alert } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';

/** What was accepted but deserves a look. */
export function WarningsNotice(props: {
  readonly warnings: readonly string[];
}) {
  const { warnings } = props;
  const { t } = useTranslation();
  if (warnings.length === 0) {
    return null;
  }
  return (
    <Alert
      status="warning"
      icon
      title={t('record.warnings', { count: warnings.length })}
      description={
        <ul>
          {warnings.map(warning => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      }
    />
  );
}
