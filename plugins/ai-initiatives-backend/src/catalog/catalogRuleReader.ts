import { RELATION_OWNED_BY, RELATION_PART_OF } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ReadRule } from '../service/principles/takeOverPrinciple';

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Reads AI resources of type rule, with the rights of whoever asks. */
export function catalogRuleReader(
  catalog: Pick<CatalogService, 'getEntityByRef'>,
): ReadRule {
  return async (ref, credentials) => {
    const entity = await catalog.getEntityByRef(ref, { credentials });
    if (!entity || entity.spec?.type !== 'rule') {
      return undefined;
    }
    const related = (type: string, kind: RegExp) =>
      entity.relations?.find(
        relation => relation.type === type && kind.test(relation.targetRef),
      )?.targetRef;
    return {
      name: entity.metadata.name,
      title: textOf(entity.metadata.title),
      description: textOf(entity.metadata.description),
      rationale: textOf(entity.spec.rationale),
      owner: related(RELATION_OWNED_BY, /^(group|user):/i),
      system: related(RELATION_PART_OF, /^system:/i),
    };
  };
}
