/**
 * Domain core, wire contract, typed client and permissions of the AI
 * Initiatives plugin.
 *
 * @packageDocumentation
 */
export * from './access/access';
export * from './access/namedEntities';
export * from './api/InitiativesApi';
export * from './api/InitiativesClient';
export * from './api/RevisionConflictError';
export * from './decision/lifecycle';
export * from './decision/parseDecision';
export * from './decision/source';
export * from './decision/types';
export * from './decision/views';
export * from './imports/columnKey';
export * from './imports/importKeys';
export * from './imports/mapRow';
export * from './imports/parseImportMapping';
export * from './imports/planImportRow';
export * from './imports/presets';
export * from './imports/suggestMapping';
export * from './imports/types';
export * from './initiative/parseInitiative';
export * from './initiative/types';
export * from './initiative/views';
export * from './notification/follow';
export * from './notification/hearersOf';
export * from './notification/planDueNotices';
export * from './notification/planOverlapNotices';
export * from './notification/planRetiredNotices';
export * from './notification/types';
export * from './overlap/types';
export * from './overview/meeting';
export * from './overview/reach';
export * from './overview/types';
export * from './permissions';
export * from './resolution/comparedText';
export * from './resolution/draftDecision';
export * from './resolution/lifecycle';
export * from './resolution/parseResolution';
export * from './resolution/types';
export * from './resolution/views';
export * from './revision/createRecordId';
export * from './revision/diffFields';
export * from './revision/mergeFields';
export * from './revision/types';
export * from './text/describeValue';
export * from './text/limits';
export * from './text/normalizeEntityRef';
export * from './text/plainDay';
export type { FieldProblem } from './validation/FieldReader';
