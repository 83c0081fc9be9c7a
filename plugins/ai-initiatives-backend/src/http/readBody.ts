import { isUtf8 } from 'node:buffer';
import { InputError } from '@backstage/errors';
import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import express, { NextFunction, Request, Response } from 'express';
import { checkNesting } from './checkNesting';

const JSON_BYTES = 256 * 1024;

const readJson = express.json({
  limit: JSON_BYTES,
  verify: (_req, _res, body, encoding) => {
    if (encoding !== 'utf-8') {
      throw new InputError(`its charset must be utf-8, it is ${encoding}`);
    }
    if (!isUtf8(body)) {
      throw new InputError('it is not valid UTF-8');
    }
    checkNesting(body);
  },
});
const readFile = express.raw({
  type: 'application/octet-stream',
  limit: LIMITS.importBytes,
});

function explain(error: Error, limit: number): InputError {
  const tooLarge = 'type' in error && error.type === 'entity.too.large';
  return new InputError(
    tooLarge
      ? `The body must be at most ${limit} bytes long`
      : `The body could not be read: ${error.message}`,
  );
}

/** Express middleware: files are read as they are, everything else as JSON. */
export function readBody(
  req: Request,
  res: Response,
  next: NextFunction,
): void {
  const isFile = /^\/import-files\/?$/i.test(req.path);
  const limit = isFile ? LIMITS.importBytes : JSON_BYTES;
  const read = isFile ? readFile : readJson;
  read(req, res, (error?: unknown) =>
    next(error instanceof Error ? explain(error, limit) : error),
  );
}
