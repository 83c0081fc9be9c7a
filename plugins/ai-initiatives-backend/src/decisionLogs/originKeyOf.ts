import { createHash } from 'node:crypto';

/** As much as the column takes. */
const LONGEST = 255;

/** Identifies a file of a log at every reading. */
export function originKeyOf(entityRef: string, path: string): string {
  const key = `${entityRef}#${path}`;
  if (key.length <= LONGEST) {
    return key;
  }
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 40);
  return `${entityRef}#~${digest}`;
}
