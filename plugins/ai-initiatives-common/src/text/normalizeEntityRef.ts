import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { LIMITS } from './limits';

const PART = /^[a-z0-9]+([-_.a-z0-9]*[a-z0-9])?$/;

/**
 * The canonical, lower-case form `kind:namespace/name` of an entity ref, or
 * undefined when the text is none. The catalog's own parser accepts any
 * characters and lengths, so the parts are checked here as well.
 *
 * @public
 */
export function normalizeEntityRef(value: string): string | undefined {
  if (!value.includes(':') || value.split(':').length !== 2) {
    return undefined;
  }
  try {
    const ref = parseEntityRef(value, { defaultNamespace: 'default' });
    const lowered = stringifyEntityRef(ref).toLocaleLowerCase('en-US');
    const parts = lowered.split(/[:/]/);
    const valid =
      parts.length === 3 &&
      parts.every(
        part => part.length <= LIMITS.entityRefPart && PART.test(part),
      );
    return valid ? lowered : undefined;
  } catch {
    return undefined;
  }
}
