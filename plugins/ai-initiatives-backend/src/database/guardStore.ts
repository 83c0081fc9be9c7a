import { randomBytes } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';

const OUR_ERRORS = new Set([
  'InputError',
  'NotFoundError',
  'NotAllowedError',
  'ConflictError',
  'ServiceUnavailableError',
  'RevisionConflictError',
  'RevisionRequiredError',
  'StaleWriteError',
]);

// Connection and shutdown states of PostgreSQL, network failures, a full pool.
const UNAVAILABLE =
  /^(08...|53...|57P0[123]|57014|ECONN\w+|EPIPE|ETIMEDOUT|SQLITE_(BUSY|FULL|READONLY|IOERR|CANTOPEN)\w*)$/;

function isUnavailable(error: unknown): boolean {
  const { code, name, message } = error as Partial<Error> & { code?: string };
  return (
    (code !== undefined && UNAVAILABLE.test(code)) ||
    name === 'KnexTimeoutError' ||
    /connection terminated|unable to acquire a connection/i.test(message ?? '')
  );
}

function withoutContent(error: unknown, logger: LoggerService): unknown {
  const { name = 'Error', code } = error as Partial<Error> & { code?: string };
  if (OUR_ERRORS.has(name)) {
    return error;
  }
  const reference = randomBytes(4).toString('hex');
  // The driver's message carries the statement with its values: it goes nowhere.
  logger.error(`Storage failure ${reference}: ${name} ${code ?? ''}`);
  logger.debug(
    `Storage failure ${reference} at ${(error as Error)?.stack
      ?.split('\n')
      .slice(1, 6)
      .join(' ')}`,
  );
  return isUnavailable(error)
    ? new ServiceUnavailableError(
        `The database does not answer at the moment; try again (reference ${reference})`,
      )
    : new Error(`storage failure (reference ${reference})`);
}

/**
 * Wraps every method so that no driver error leaves the store: an SQLite error
 * repeats the whole statement with its values in its message.
 */
export function guardStore<T extends object>(
  store: T,
  logger: LoggerService,
): T {
  return new Proxy(store, {
    get(target, property, receiver) {
      const value = Reflect.get(target, property, receiver);
      if (typeof value !== 'function') {
        return value;
      }
      return async (...args: unknown[]) => {
        try {
          return await value.apply(target, args);
        } catch (error) {
          throw withoutContent(error, logger);
        }
      };
    },
  });
}
