import { Alert, Button } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';

/** Says that the fields come from an earlier visit, and offers to drop that. */
export function RestoredNotice(props: { readonly onStartOver: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert
      status="info"
      icon
      title={t('form.restored')}
      customActions={
        <Button variant="tertiary" size="small" onPress={props.onStartOver}>
          {t('form.startOver')}
        </Button>
      }
    />
  );
}
