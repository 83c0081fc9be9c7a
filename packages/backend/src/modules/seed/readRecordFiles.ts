import { InputError } from '@backstage/errors';
import type { SeedRecord } from 'backstage-plugin-ai-initiatives-node';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toRecord<TInput>(value: unknown, place: string): SeedRecord<TInput> {
  if (!isObject(value) || typeof value.key !== 'string') {
    throw new InputError(`${place} must be an object with a key`);
  }
  const { key, registeredBy, ...input } = value;
  return {
    key,
    registeredBy: typeof registeredBy === 'string' ? registeredBy : undefined,
    // The store checks every field; here only the envelope matters.
    input: input as TInput,
  };
}

/**
 * Reads every YAML file of a folder: lists of records whose fields stand beside
 * `key` and `registeredBy`.
 */
export async function readRecordFiles<TInput>(
  folder: string,
): Promise<readonly SeedRecord<TInput>[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml'));
  const records = await Promise.all(
    names.sort().map(async name => {
      const content = parse(await readFile(join(folder, name), 'utf8'));
      if (!Array.isArray(content)) {
        throw new InputError(`${name} must hold a list of records`);
      }
      return content.map((value, index) =>
        toRecord<TInput>(value, `${name}, record ${index + 1},`),
      );
    }),
  );
  return records.flat();
}
