import { background } from './english/generated/background';
import { meaning } from './english/generated/meaning';
import { decodeTables } from './tables/decodeTables';
import { LanguageTables } from './tables/LanguageTables';

export type { LanguageTables, TermSpace } from './tables/LanguageTables';
export type { OverlapBackground } from './types';

let decoded: LanguageTables | undefined;

/**
 * What is known about English before the first document is. Decoded on the
 * first call, in some ten milliseconds; two megabytes stay in memory.
 *
 * @public
 */
export function englishTables(): LanguageTables {
  decoded ??= decodeTables({ language: 'english', background, meaning });
  return decoded;
}
