import { InputError } from '@backstage/errors';
import { buildModel, LanguageTables } from 'ai-initiatives-overlap-engine';
import type * as English from 'ai-initiatives-overlap-engine/english';

/** How words are read: by which stems, and with what is known about them beforehand. */
export interface OverlapWords {
  /** A Snowball algorithm. */
  readonly language: string;
  /** For English only; elsewhere the own initiatives have to do. */
  readonly tables?: LanguageTables;
}

/** Throws an InputError for a language without a stemmer. */
export function overlapWords(language: string): OverlapWords {
  if (language === 'english') {
    return {
      language,
      // Two megabytes, loaded when they are needed: not while the backend starts.
      get tables() {
        const english: typeof English = require('ai-initiatives-overlap-engine/english');
        return english.englishTables();
      },
    };
  }
  const document = { id: '', team: '', title: 'word', problem: '' };
  try {
    buildModel({ documents: [document], version: 0, language });
  } catch {
    throw new InputError(
      `aiInitiatives.overlaps.language is '${language}', for which there is no Snowball stemmer; write one such as english, german or french`,
    );
  }
  return { language };
}
