import { createHash } from 'node:crypto';
import type { Response } from 'express';

/**
 * Whether the caller has this answer already. Express would decide the same, but
 * not for `fetch`, which sends `Cache-Control: no-cache` along with each tag.
 */
function callerHas(res: Response, tag: string): boolean {
  const header = res.req.get('If-None-Match');
  const tags = header?.split(',').map(item => item.trim().replace(/^W\//, ''));
  return (
    res.req.method === 'GET' &&
    tags !== undefined &&
    (tags.includes('*') || tags.includes(tag))
  );
}

/**
 * Answers with a record and its ETag. The tag starts with the revision, which is
 * all that `If-Match` looks at, and ends with a fingerprint: a view also shows
 * other records and the reader's rights, which change while the revision stays.
 */
export function sendRecord(
  res: Response,
  options: { view: object; revision: number; status?: number },
): void {
  const { view, revision, status = 200 } = options;
  const text = JSON.stringify(view);
  const fingerprint = createHash('sha256')
    .update(text)
    .digest('base64url')
    .slice(0, 16);
  const tag = `"${revision}-${fingerprint}"`;
  res.set('ETag', tag);
  if (callerHas(res, tag)) {
    res.status(304).end();
  } else {
    res.status(status).type('json').send(text);
  }
}
