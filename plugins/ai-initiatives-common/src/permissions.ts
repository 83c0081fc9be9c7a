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
export const RESOURCE_TYPE_REVIEW = 'ai-initiatives-review';

/** @public */
export const RESOURCE_TYPE_PRINCIPLE = 'ai-initiatives-principle';

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

/** A review is also hidden from whoever may not read what it is about. @public */
export const reviewReadPermission = createPermission({
  name: 'ai-initiatives.review.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_REVIEW,
});

/** @public */
export const reviewCreatePermission = createPermission({
  name: 'ai-initiatives.review.create',
  attributes: { action: 'create' },
});

/** Hold, skip, move and correct. @public */
export const reviewUpdatePermission = createPermission({
  name: 'ai-initiatives.review.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_REVIEW,
});

/** @public */
export const principleReadPermission = createPermission({
  name: 'ai-initiatives.principle.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_PRINCIPLE,
});

/** @public */
export const principleCreatePermission = createPermission({
  name: 'ai-initiatives.principle.create',
  attributes: { action: 'create' },
});

/** @public */
export const principleUpdatePermission = createPermission({
  name: 'ai-initiatives.principle.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_PRINCIPLE,
});

/** @public */
export const principleArchivePermission = createPermission({
  name: 'ai-initiatives.principle.archive',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_PRINCIPLE,
});

/**
 * Raise a challenge, answer one, and say what became of it. That adds to what is
 * said and changes no decision: policies that let owners alone update what is
 * there do not mean this.
 *
 * @public
 */
export const decisionChallengePermission = createPermission({
  name: 'ai-initiatives.decision.challenge',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_DECISION,
});

/** Ask for advice, offer it and give it; adds as well. @public */
export const decisionAdvisePermission = createPermission({
  name: 'ai-initiatives.decision.advise',
  attributes: { action: 'create' },
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
  | ResourcePermission<'ai-initiatives-review'>
  | ResourcePermission<'ai-initiatives-principle'>
)[] = [
  initiativeReadPermission,
  initiativeCreatePermission,
  initiativeUpdatePermission,
  initiativeArchivePermission,
  decisionReadPermission,
  decisionCreatePermission,
  decisionUpdatePermission,
  decisionArchivePermission,
  reviewReadPermission,
  reviewCreatePermission,
  reviewUpdatePermission,
  principleReadPermission,
  principleCreatePermission,
  principleUpdatePermission,
  principleArchivePermission,
  decisionChallengePermission,
  decisionAdvisePermission,
  importCreatePermission,
  upkeepRunPermission,
];
