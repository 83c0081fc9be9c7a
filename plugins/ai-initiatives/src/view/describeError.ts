const KNOWN = [
  'NotFoundError',
  'NotAllowedError',
  'AuthenticationError',
  'InputError',
  'RevisionConflictError',
] as const;

export type ErrorAdvice = (typeof KNOWN)[number] | 'network' | 'other';

/** Servers end their messages without a full stop, and advice follows. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** What a failure says about itself, and which advice fits it. */
export function describeError(error: Error): {
  readonly message: string;
  readonly advice: ErrorAdvice;
} {
  const cause =
    error.name === 'ResponseError' && error.cause instanceof Error
      ? error.cause
      : error;
  // Browsers report an unreachable server as a TypeError of fetch.
  if (cause.name === 'TypeError' && /fetch|network|load/i.test(cause.message)) {
    return { message: sentence(cause.message), advice: 'network' };
  }
  return {
    message: sentence(cause.message),
    advice: KNOWN.find(name => name === cause.name) ?? 'other',
  };
}
