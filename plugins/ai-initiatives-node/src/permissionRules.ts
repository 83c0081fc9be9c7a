import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  DecisionRecord,
  Initiative,
  Principle,
  RESOURCE_TYPE_DECISION,
  RESOURCE_TYPE_INITIATIVE,
  RESOURCE_TYPE_REVIEW,
  Review,
  RESOURCE_TYPE_PRINCIPLE,
} from 'backstage-plugin-ai-initiatives-common';
import { z } from 'zod';
import { matchesRecordFilter, RecordFilter } from './recordFilter';

/** @public */
export const initiativeResourceRef = createPermissionResourceRef<
  Initiative,
  RecordFilter
>().with({
  pluginId: 'ai-initiatives',
  resourceType: RESOURCE_TYPE_INITIATIVE,
});

/** @public */
export const decisionResourceRef = createPermissionResourceRef<
  DecisionRecord,
  RecordFilter
>().with({
  pluginId: 'ai-initiatives',
  resourceType: RESOURCE_TYPE_DECISION,
});

/** @public */
export const reviewResourceRef = createPermissionResourceRef<
  Review,
  RecordFilter
>().with({
  pluginId: 'ai-initiatives',
  resourceType: RESOURCE_TYPE_REVIEW,
});

/** @public */
export const principleResourceRef = createPermissionResourceRef<
  Principle,
  RecordFilter
>().with({
  pluginId: 'ai-initiatives',
  resourceType: RESOURCE_TYPE_PRINCIPLE,
});

const refs = z.array(z.string()).max(500);

/** @public */
export const initiativeRules = {
  isOwner: createPermissionRule({
    name: 'IS_OWNER',
    description: 'Allow initiatives owned by one of the given groups or users',
    resourceRef: initiativeResourceRef,
    paramsSchema: z.object({ ownerRefs: refs }),
    apply: (record, { ownerRefs }) =>
      matchesRecordFilter(record, { field: 'owner', values: ownerRefs }),
    toQuery: ({ ownerRefs }) => ({ field: 'owner', values: ownerRefs }),
  }),
  isAttachedTo: createPermissionRule({
    name: 'IS_ATTACHED_TO',
    description: 'Allow initiatives attached to one of the given entities',
    resourceRef: initiativeResourceRef,
    paramsSchema: z.object({ entityRefs: refs }),
    apply: (record, { entityRefs }) =>
      matchesRecordFilter(record, { field: 'entityRef', values: entityRefs }),
    toQuery: ({ entityRefs }) => ({ field: 'entityRef', values: entityRefs }),
  }),
  hasStage: createPermissionRule({
    name: 'HAS_STAGE',
    description: 'Allow initiatives in one of the given stages',
    resourceRef: initiativeResourceRef,
    paramsSchema: z.object({ stages: refs }),
    apply: (record, { stages }) =>
      matchesRecordFilter(record, { field: 'stage', values: stages }),
    toQuery: ({ stages }) => ({ field: 'stage', values: stages }),
  }),
  hasTag: createPermissionRule({
    name: 'HAS_TAG',
    description: 'Allow initiatives with one of the given tags',
    resourceRef: initiativeResourceRef,
    paramsSchema: z.object({ tags: refs }),
    apply: (record, { tags }) =>
      matchesRecordFilter(record, { field: 'tag', values: tags }),
    toQuery: ({ tags }) => ({ field: 'tag', values: tags }),
  }),
};

/** @public */
export const decisionRules = {
  isOwner: createPermissionRule({
    name: 'IS_OWNER',
    description: 'Allow decisions owned by one of the given groups or users',
    resourceRef: decisionResourceRef,
    paramsSchema: z.object({ ownerRefs: refs }),
    apply: (record, { ownerRefs }) =>
      matchesRecordFilter(record, { field: 'owner', values: ownerRefs }),
    toQuery: ({ ownerRefs }) => ({ field: 'owner', values: ownerRefs }),
  }),
  isLinkedTo: createPermissionRule({
    name: 'IS_LINKED_TO',
    description: 'Allow decisions linked to one of the given entities',
    resourceRef: decisionResourceRef,
    paramsSchema: z.object({ entityRefs: refs }),
    apply: (record, { entityRefs }) =>
      matchesRecordFilter(record, { field: 'entityRef', values: entityRefs }),
    toQuery: ({ entityRefs }) => ({ field: 'entityRef', values: entityRefs }),
  }),
  hasStatus: createPermissionRule({
    name: 'HAS_STATUS',
    description: 'Allow decisions with one of the given statuses',
    resourceRef: decisionResourceRef,
    paramsSchema: z.object({ statuses: refs }),
    apply: (record, { statuses }) =>
      matchesRecordFilter(record, { field: 'status', values: statuses }),
    toQuery: ({ statuses }) => ({ field: 'status', values: statuses }),
  }),
};

/** @public */
export const reviewRules = {
  isOwner: createPermissionRule({
    name: 'IS_OWNER',
    description: 'Allow reviews owned by one of the given groups or users',
    resourceRef: reviewResourceRef,
    paramsSchema: z.object({ ownerRefs: refs }),
    apply: (record, { ownerRefs }) =>
      matchesRecordFilter(record, { field: 'owner', values: ownerRefs }),
    toQuery: ({ ownerRefs }) => ({ field: 'owner', values: ownerRefs }),
  }),
  isAbout: createPermissionRule({
    name: 'IS_ABOUT',
    description: 'Allow reviews of one of the given entities',
    resourceRef: reviewResourceRef,
    paramsSchema: z.object({ entityRefs: refs }),
    apply: (record, { entityRefs }) =>
      matchesRecordFilter(record, { field: 'entityRef', values: entityRefs }),
    toQuery: ({ entityRefs }) => ({ field: 'entityRef', values: entityRefs }),
  }),
};

/** @public */
export const principleRules = {
  isOwner: createPermissionRule({
    name: 'IS_OWNER',
    description: 'Allow principles owned by one of the given groups or users',
    resourceRef: principleResourceRef,
    paramsSchema: z.object({ ownerRefs: refs }),
    apply: (record, { ownerRefs }) =>
      matchesRecordFilter(record, { field: 'owner', values: ownerRefs }),
    toQuery: ({ ownerRefs }) => ({ field: 'owner', values: ownerRefs }),
  }),
  isScopedTo: createPermissionRule({
    name: 'IS_SCOPED_TO',
    description:
      'Allow principles whose scope is one of the given domains, systems or groups',
    resourceRef: principleResourceRef,
    paramsSchema: z.object({ entityRefs: refs }),
    apply: (record, { entityRefs }) =>
      matchesRecordFilter(record, { field: 'entityRef', values: entityRefs }),
    toQuery: ({ entityRefs }) => ({ field: 'entityRef', values: entityRefs }),
  }),
  hasStatus: createPermissionRule({
    name: 'HAS_STATUS',
    description: 'Allow principles with one of the given statuses',
    resourceRef: principleResourceRef,
    paramsSchema: z.object({ statuses: refs }),
    apply: (record, { statuses }) =>
      matchesRecordFilter(record, { field: 'status', values: statuses }),
    toQuery: ({ statuses }) => ({ field: 'status', values: statuses }),
  }),
};

const initiativeExports = createConditionExports({
  resourceRef: initiativeResourceRef,
  rules: initiativeRules,
});

const decisionExports = createConditionExports({
  resourceRef: decisionResourceRef,
  rules: decisionRules,
});

const reviewExports = createConditionExports({
  resourceRef: reviewResourceRef,
  rules: reviewRules,
});

const principleExports = createConditionExports({
  resourceRef: principleResourceRef,
  rules: principleRules,
});

/** For permission policies: conditions on initiatives. @public */
export const initiativeConditions = initiativeExports.conditions;

/** For permission policies: allows the initiatives that meet conditions. @public */
export const createInitiativeConditionalDecision =
  initiativeExports.createConditionalDecision;

/** For permission policies: conditions on decision records. @public */
export const decisionConditions = decisionExports.conditions;

/** For permission policies: allows the decision records that meet conditions. @public */
export const createDecisionConditionalDecision =
  decisionExports.createConditionalDecision;

/** For permission policies: conditions on reviews. @public */
export const reviewConditions = reviewExports.conditions;

/** For permission policies: allows the reviews that meet conditions. @public */
export const createReviewConditionalDecision =
  reviewExports.createConditionalDecision;

/** For permission policies: conditions on principles. @public */
export const principleConditions = principleExports.conditions;

/** For permission policies: allows the principles that meet conditions. @public */
export const createPrincipleConditionalDecision =
  principleExports.createConditionalDecision;
