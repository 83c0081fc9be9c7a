import { InputError } from '@backstage/errors';
import { describeValue } from 'backstage-plugin-ai-initiatives-common';
import type { NextFunction, Request, Response } from 'express';

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    throw new InputError(
      `The query is not percent-encoded UTF-8 (got ${describeValue(text)})`,
    );
  }
}

/**
 * Names and values of a query, plain: `a=1&a=2` is a list, and brackets and dots
 * in names mean nothing. Values that no text field could hold are refused here,
 * before a database has to.
 */
export function parseQuery(
  search: string,
): Readonly<Record<string, string | string[]>> {
  const values = new Map<string, string[]>();
  for (const part of search.split('&').filter(Boolean)) {
    const [rawName, ...rest] = part.split('=');
    const name = decode(rawName);
    const value = decode(rest.join('='));
    if (/[[\]]/.test(name)) {
      throw new InputError(`Unknown query parameter ${describeValue(name)}`);
    }
    if (/\p{Cc}/u.test(value)) {
      throw new InputError(
        `Query parameter ${describeValue(
          name,
        )} must not contain control characters (got ${describeValue(value)})`,
      );
    }
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const query: Record<string, string | string[]> = Object.create(null);
  for (const [name, all] of values) {
    query[name] = all.length === 1 ? all[0] : all;
  }
  return query;
}

/**
 * Express middleware. The application's own parser may build objects out of
 * brackets and gives up on long lists.
 */
export function readQuery(
  req: Request,
  _res: Response,
  next: NextFunction,
): void {
  const start = req.url.indexOf('?');
  req.query = { ...parseQuery(start < 0 ? '' : req.url.slice(start + 1)) };
  next();
}
