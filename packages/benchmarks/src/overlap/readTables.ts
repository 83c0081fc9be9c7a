import { decodeTables, LanguageTables } from 'ai-initiatives-overlap-engine';
import { englishTables } from 'ai-initiatives-overlap-engine/english';
import { readTextInput } from '../readInput';
import { UsageError } from '../UsageError';

/**
 * The language tables a benchmark runs with: those the engine ships, those of a
 * file that its make-tables script wrote, or none. Throws a UsageError for a
 * file that is missing or holds no tables.
 */
export async function readTables(
  path: string | undefined,
  directory: string,
): Promise<LanguageTables | undefined> {
  if (path === undefined) {
    return englishTables();
  }
  if (path === 'none') {
    return undefined;
  }
  const text = await readTextInput({ directory, path, option: '--tables' });
  try {
    return decodeTables(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      `${path} holds no language tables: ${(error as Error).message}`,
    );
  }
}
