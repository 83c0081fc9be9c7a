import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  CatalogRule,
  describeValue,
  draftFromRule,
  normalizeEntityRef,
  TakenOverPrinciple,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { RecordUseCases } from '../records/RecordUseCases';

/** Reads a rule as the caller may see it; undefined when there is none. */
export type ReadRule = (
  ref: string,
  credentials: BackstageCredentials,
) => Promise<CatalogRule | undefined>;

/**
 * Makes a draft of what a rule in the catalog says, once: whoever takes it over
 * again is given the principle it led to.
 */
export async function takeOverPrinciple(options: {
  entityRef: string;
  access: Access;
  credentials: BackstageCredentials;
  readRule: ReadRule;
  principles: RecordUseCases<'principle'>;
}): Promise<TakenOverPrinciple> {
  const { entityRef, access, credentials, readRule, principles } = options;
  const ref = normalizeEntityRef(entityRef);
  if (!ref?.startsWith('airesource:')) {
    throw new InputError(
      `${describeValue(
        entityRef,
      )} is not the ref of a rule such as airesource:default/name`,
    );
  }
  const rule = await readRule(ref, credentials);
  if (!rule) {
    throw new NotFoundError(
      `No AI resource '${ref}' of type rule that is visible to you`,
    );
  }
  const { view, created } = await principles.createOnce({
    input: { ...draftFromRule(rule) },
    origin: { kind: 'import', key: ref },
    access,
  });
  return { ...view, created };
}
