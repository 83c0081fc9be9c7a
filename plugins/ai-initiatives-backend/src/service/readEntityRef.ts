import { InputError } from '@backstage/errors';
import {
  describeValue,
  normalizeEntityRef,
} from 'backstage-plugin-ai-initiatives-common';

/** The entity a list is filtered by, as refs are stored; throws for what is none. */
export function readEntityRef(given: string | undefined): string | undefined {
  const entityRef = given && normalizeEntityRef(given);
  if (given && !entityRef) {
    throw new InputError(
      `entityRef is ${describeValue(
        given,
      )}; it must be an entity reference such as component:default/payments`,
    );
  }
  return entityRef || undefined;
}
