/** The caller asked for something that cannot be done as asked. The message goes to the caller as it is. */
export class UsageError extends Error {
  readonly name = 'UsageError';
}
