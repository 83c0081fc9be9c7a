import { InputError } from '@backstage/errors';
import { describeValue, LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { decodeText } from './decodeText';
import { readCsv } from './readCsv';
import { readJson } from './readJson';
import type { Table } from './Table';

function isJson(name: string, text: string): boolean {
  if (/\.(csv|tsv|txt)$/i.test(name)) {
    return false;
  }
  return /\.json$/i.test(name) || /^\s*[[{]/.test(text);
}

/**
 * Reads a file into columns and rows. A file that cannot be read as a whole is an
 * InputError with the place; whatever is wrong with one row stays with the row.
 */
export async function readTable(options: {
  name: string;
  content: Uint8Array;
}): Promise<Table> {
  const { name, content } = options;
  if (content.byteLength > LIMITS.importBytes) {
    throw new InputError(
      `The file ${describeValue(name)} has ${
        content.byteLength
      } bytes; at most ${LIMITS.importBytes} can be imported. Split it`,
    );
  }
  const { text, encoding, warnings } = decodeText(content);
  if (text.trim() === '') {
    throw new InputError(`The file ${describeValue(name)} is empty`);
  }
  const table = isJson(name, text)
    ? { format: 'json' as const, ...readJson(text) }
    : { format: 'csv' as const, ...(await readCsv(text)) };
  return { ...table, encoding, warnings: [...warnings, ...table.warnings] };
}
