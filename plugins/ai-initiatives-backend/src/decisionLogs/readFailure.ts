const REASONS: Readonly<Record<string, string>> = {
  NotFoundError:
    'Nothing was found there. Check the annotation, the branch it names, and whether the portal may read the repository',
  NotAllowedError:
    'The portal may not read that host. It needs an integration, or to be listed in backend.reading.allow',
  AuthenticationError:
    'The code host did not accept the credentials of the portal',
};

/**
 * Why a log could not be read, in our words: those of the reader may hold
 * addresses with tokens in them.
 */
export function readFailure(error: unknown): string {
  const { name = 'Error' } = error as Partial<Error>;
  const reason = REASONS[name] ?? `The log could not be read for now (${name})`;
  return `${reason}. What was read before stays, and it is tried again.`;
}
