import { InputError } from '@backstage/errors';
import { describeValue } from 'backstage-plugin-ai-initiatives-common';
import type { Request } from 'express';

const TAG = /^"([1-9]\d{0,14})(?:-[\w-]+)?"$/;

function parseTag(tag: string, header: string): number {
  const match = TAG.exec(tag.trim());
  if (!match) {
    throw new InputError(
      `If-Match must be the ETag of the version the change is based on, such as "3" (got ${describeValue(
        header,
      )})`,
    );
  }
  return Number(match[1]);
}

/**
 * The revision a change is based on. Of several, the newest: a caller who has
 * seen it may change it. Zero when the header is missing: whether that is worth
 * an answer is for the service to say, after it has found that the caller may
 * read the record at all.
 */
export function revisionOf(req: Request): number {
  const header = req.get('If-Match');
  if (header === undefined) {
    return 0;
  }
  return Math.max(...header.split(',').map(tag => parseTag(tag, header)));
}
