/** Keys of what is kept in the browser until it is saved. */
export function draftKeys(): readonly string[] {
  return Object.keys(localStorage).filter(key =>
    key.startsWith('ai-initiatives.draft.'),
  );
}
