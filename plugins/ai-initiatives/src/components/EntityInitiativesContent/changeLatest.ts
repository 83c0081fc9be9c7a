/**
 * Changes a record as it stands now. When somebody else was faster the record is
 * read and changed once more; that is safe for changes that only add or remove
 * one entry of a list. A second refusal is for the person to see.
 */
export async function changeLatest<TView>(options: {
  read: () => Promise<TView>;
  change: (view: TView) => Promise<TView>;
}): Promise<TView> {
  const { read, change } = options;
  try {
    return await change(await read());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'RevisionConflictError') {
      throw error;
    }
    return change(await read());
  }
}
