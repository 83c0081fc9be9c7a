import { Alert, Button, Flex } from '@backstage/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { describeError } from '../../view/describeError';

/** What happened, to which thing, and what to do now. */
export function ErrorNotice(props: {
  /** What could not be done, and to which thing. */
  readonly title: string;
  readonly error: Error;
  readonly onRetry?: () => void;
  readonly actions?: ReactNode;
}) {
  const { title, error, onRetry, actions } = props;
  const { t } = useTranslation();
  const { message, advice } = describeError(error);
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={title}
        description={
          <>
            {message} {t(`notice.advice.${advice}`)}
          </>
        }
        customActions={
          (onRetry || actions) && (
            <Flex gap="2">
              {actions}
              {onRetry && (
                <Button variant="secondary" onPress={onRetry}>
                  {t('notice.retry')}
                </Button>
              )}
            </Flex>
          )
        }
      />
    </div>
  );
}
