import { Button, Container, Flex, Text } from '@backstage/ui';
import { useEffect } from 'react';

const RETRY_AFTER_MS = 2_000;
const ATTEMPTS = 20;

/**
 * Right after its first start the catalog has not read the people yet, so a
 * person who is not found is tried again by itself for a while.
 */
export function SignInProblem(props: {
  readonly error?: Error;
  readonly attempt: number;
  onRetry(): void;
  onBack(): void;
}) {
  const { error, attempt, onRetry, onBack } = props;
  const isNotFound =
    error?.cause instanceof Error && error.cause.name === 'NotFoundError';
  const isWaiting = isNotFound && attempt < ATTEMPTS;
  useEffect(() => {
    const timer = isWaiting ? setTimeout(onRetry, RETRY_AFTER_MS) : undefined;
    return () => clearTimeout(timer);
  }, [isWaiting, onRetry]);
  return (
    <Container>
      <Flex direction="column" gap="4" py="8" align="start" role="alert">
        <Text as="h1" variant="title-small">
          {isWaiting ? 'The catalog is being read' : 'Signing in did not work'}
        </Text>
        <Text as="p">
          {isWaiting
            ? 'This takes a few seconds after the first start.'
            : error?.message}
        </Text>
        <Flex gap="2">
          {!isWaiting && <Button onPress={onRetry}>Try again</Button>}
          <Button variant="secondary" onPress={onBack}>
            Choose somebody else
          </Button>
        </Flex>
      </Flex>
    </Container>
  );
}
