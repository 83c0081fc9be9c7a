import { UsageError } from '../../UsageError';

/** A parsed line with its number, counted from 0. Empty lines are skipped but counted. */
export interface NumberedLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Parses one JSON object per line. Throws a UsageError naming the line and the missing field. */
export function parseJsonLines(options: {
  readonly text: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, 'string' | 'number'>>;
}): NumberedLine[] {
  const { text, name, fields } = options;
  return text.split(/\r?\n/).flatMap((content, line) => {
    if (content.trim() === '') {
      return [];
    }
    let value: unknown;
    try {
      value = JSON.parse(content);
    } catch {
      throw new UsageError(`${name}, line ${line + 1} is not JSON.`);
    }
    if (typeof value !== 'object' || value === null) {
      throw new UsageError(`${name}, line ${line + 1} is not a JSON object.`);
    }
    const record = value as Record<string, unknown>;
    for (const [field, type] of Object.entries(fields)) {
      if (typeof record[field] !== type) {
        throw new UsageError(
          `${name}, line ${line + 1} has no ${type} '${field}'.`,
        );
      }
    }
    return [{ line, value: record }];
  });
}
