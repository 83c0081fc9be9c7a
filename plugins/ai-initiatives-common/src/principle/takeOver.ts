import type { PrincipleInput } from './types';

/** What a rule of the catalog says, as an entity has it. @public */
export interface CatalogRule {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly rationale?: string;
  /** Entity ref of its owner. */
  readonly owner?: string;
  /** Entity ref of the system it belongs to. */
  readonly system?: string;
}

/**
 * A draft of a principle that says what a rule of the catalog says. A rule without
 * a description has its name for a statement, which the owner is to reword.
 *
 * @public
 */
export function draftFromRule(rule: CatalogRule): PrincipleInput {
  const title = rule.title ?? rule.name;
  return {
    title,
    statement: rule.description ?? title,
    rationale: rule.rationale,
    owner: rule.owner,
    scope: rule.system,
    status: 'draft',
  };
}
