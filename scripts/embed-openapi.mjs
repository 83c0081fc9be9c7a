// Writes plugins/ai-initiatives-backend/src/schema/openapi.ts out of the
// openapi.yaml beside it, so that the running plugin needs no YAML parser.
// With --check nothing is written; the exit code is 1 when the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';

const folder = new URL(
  '../plugins/ai-initiatives-backend/src/schema/',
  import.meta.url,
);
const source = new URL('openapi.yaml', folder);
const target = new URL('openapi.ts', folder);

const HEADER = `// Generated from openapi.yaml by scripts/embed-openapi.mjs; never edited.
`;

const document = parse(await readFile(source, 'utf8'));
const text = `${HEADER}export const spec = ${JSON.stringify(
  document,
  undefined,
  2,
)} as const;
`;

if (process.argv.includes('--check')) {
  const current = await readFile(target, 'utf8').catch(() => '');
  if (current !== text) {
    console.error(
      'openapi.ts does not match openapi.yaml; run: node scripts/embed-openapi.mjs',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
