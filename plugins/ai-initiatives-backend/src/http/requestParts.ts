import { InputError } from '@backstage/errors';
import {
  describeValue,
  normalizeEntityRef,
} from 'backstage-plugin-ai-initiatives-common';
import type { Request } from 'express';

/**
 * The query, once the contract has checked names, types and limits: that check
 * is why its type can be asserted here. The contract's validator takes
 * `Infinity` for an integer and then skips the bounds.
 */
export function queryOf<TQuery>(req: Request): TQuery {
  for (const [name, value] of Object.entries<unknown>(req.query)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new InputError(`${name} must be a whole number (got ${value})`);
    }
  }
  return { ...req.query } as unknown as TQuery;
}

/**
 * The id in the path. No record has a control character in its id, and a
 * database that refuses one must not answer differently from "not found".
 */
export function idOf(req: Request): string {
  return req.params.id.replace(/\p{Cc}/gu, '?');
}

export function idempotencyKeyOf(req: Request): string | undefined {
  return req.get('Idempotency-Key');
}

export function entityRefOf(req: Request): string {
  const { kind, namespace, name } = req.params;
  const entityRef = normalizeEntityRef(`${kind}:${namespace}/${name}`);
  if (!entityRef) {
    throw new InputError(
      `${describeValue(
        `${kind}:${namespace}/${name}`,
      )} is not an entity ref such as component:default/name`,
    );
  }
  return entityRef;
}
