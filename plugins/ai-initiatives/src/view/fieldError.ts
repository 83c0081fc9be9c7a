/**
 * Shows a message at a field: the library's fields take messages from a
 * validation function only.
 */
export function fieldError(message: string | undefined) {
  return {
    validationBehavior: 'aria',
    validate: () => message,
  } as const;
}
