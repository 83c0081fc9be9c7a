import { Alert, Button, ButtonLink, Flex } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';

/** The end of a form: what went wrong, and the way on. */
export function FormFooter(props: {
  readonly saveLabel: string;
  readonly failure: string;
  readonly error?: Error;
  readonly problems: number;
  readonly isSaving: boolean;
  readonly cancelPath: string;
}) {
  const { saveLabel, failure, error, problems, isSaving, cancelPath } = props;
  const { t } = useTranslation();
  return (
    <>
      {error && <ErrorNotice title={failure} error={error} />}
      {problems > 0 && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title={t('form.problems', { count: problems })}
          />
        </div>
      )}
      <Flex gap="2">
        <Button type="submit" variant="primary" isPending={isSaving}>
          {saveLabel}
        </Button>
        <ButtonLink href={cancelPath} variant="tertiary">
          {t('action.cancel')}
        </ButtonLink>
      </Flex>
    </>
  );
}
