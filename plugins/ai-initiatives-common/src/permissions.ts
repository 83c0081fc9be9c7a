import {
  BasicPermission,
  createPermission,
  ResourcePermission,
} from '@backstage/plugin-permission-common';

/** @public */
export const RESOURCE_TYPE_INITIATIVE = 'ai-initiatives-initiative';

/** @public */
export const RESOURCE_TYPE_DECISION = 'ai-initiatives-decision';

/** @public */
export const initiativeReadPermission = createPermission({
  name: 'ai-initiatives.initiative.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_INITIATIVE,
});

/** @public */
export const initiativeCreatePermission = createPermission({
  name: 'ai-initiatives.initiative.create',
  attributes: { action: 'create' },
});

/** @public */
export const initiativeUpdatePermission = createPermission({
  name: 'ai-initiatives.initiative.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_INITIATIVE,
});

/** Archive and restore; nothing is ever deleted. @public */
export const initiativeArchivePermission = createPermission({
  name: 'ai-initiatives.initiative.archive',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_INITIATIVE,
});

/** @public */
export const decisionReadPermission = createPermission({
  name: 'ai-initiatives.decision.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DECISION,
});

/** @public */
export const decisionCreatePermission = createPermission({
  name: 'ai-initiatives.decision.create',
  attributes: { action: 'create' },
});

/** @public */
export const decisionUpdatePermission = createPermission({
  name: 'ai-initiatives.decision.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DECISION,
});

/** @public */
export const decisionArchivePermission = createPermission({
  name: 'ai-initiatives.decision.archive',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_DECISION,
});

/** @public */
export const importCreatePermission = createPermission({
  name: 'ai-initiatives.import.create',
  attributes: { action: 'create' },
});

/** Recompute overlaps and verify the store; stewards only. @public */
export const upkeepRunPermission = createPermission({
  name: 'ai-initiatives.upkeep.run',
  attributes: { action: 'update' },
});

/** @public */
export const aiInitiativesPermissions: (
  | BasicPermission
  | ResourcePermission<'ai-initiatives-initiative'>
  | ResourcePermission<'ai-initiatives-decision'>
)[] = [
  initiativeReadPermission,
  initiativeCreatePermission,
  initiativeUpdatePermission,
  initiativeArchivePermission,
  decisionReadPermission,
  decisionCreatePermission,
  decisionUpdatePermission,
  decisionArchivePermission,
  importCreatePermission,
  upkeepRunPermission,
];
