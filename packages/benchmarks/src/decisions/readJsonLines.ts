import { UsageError } from '../UsageError';

/** Objects of a text with one JSON object in each line. */
export function readJsonLines<T>(text: string, name: string): readonly T[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => {
      try {
        return JSON.parse(line) as T;
      } catch {
        throw new UsageError(`Line ${index + 1} of '${name}' is no JSON.`);
      }
    });
}
