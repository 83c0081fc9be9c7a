const PREFIX = 'ai-initiatives.draft.';
const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;

/** What somebody typed, and the revision it is based on. */
export interface KeptDraft<TFields> {
  readonly fields: TFields;
  readonly revision?: number;
}

/**
 * Keeps what is typed in this browser for a month, also when its tab is closed; a
 * key has to name the person. Storage that is full or forbidden is no reason to
 * disturb anybody who writes.
 */
export const keptDrafts = {
  read<TFields>(key: string): KeptDraft<TFields> | undefined {
    try {
      const text = localStorage.getItem(PREFIX + key);
      const kept = text ? JSON.parse(text) : undefined;
      if (!(Date.now() - kept?.keptAt < LONGEST_MS)) {
        keptDrafts.forget(key);
        return undefined;
      }
      return typeof kept.fields === 'object' ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  write<TFields>(key: string, draft: KeptDraft<TFields>): void {
    try {
      const kept = { ...draft, keptAt: Date.now() };
      localStorage.setItem(PREFIX + key, JSON.stringify(kept));
    } catch {
      // Typing goes on without a safety net.
    }
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // Nothing was kept.
    }
  },
};
