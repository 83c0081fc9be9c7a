const PREFIX = 'ai-initiatives.draft.';

/** What somebody typed, and the revision it is based on. */
export interface KeptDraft<TFields> {
  readonly fields: TFields;
  readonly revision?: number;
}

/**
 * Keeps what is typed for as long as the browser tab lives. Storage that is
 * full or forbidden is no reason to disturb anybody who writes.
 */
export const keptDrafts = {
  read<TFields>(key: string): KeptDraft<TFields> | undefined {
    try {
      const text = sessionStorage.getItem(PREFIX + key);
      const kept = text ? JSON.parse(text) : undefined;
      return typeof kept?.fields === 'object' ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  write<TFields>(key: string, draft: KeptDraft<TFields>): void {
    try {
      sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
    } catch {
      // Typing goes on without a safety net.
    }
  },
  forget(key: string): void {
    try {
      sessionStorage.removeItem(PREFIX + key);
    } catch {
      // Nothing was kept.
    }
  },
};
