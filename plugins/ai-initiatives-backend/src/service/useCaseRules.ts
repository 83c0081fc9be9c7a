import type {
  BasicPermission,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  decisionArchivePermission,
  decisionCreatePermission,
  decisionReadPermission,
  decisionUpdatePermission,
  importCreatePermission,
  initiativeArchivePermission,
  initiativeCreatePermission,
  initiativeReadPermission,
  initiativeUpdatePermission,
  upkeepRunPermission,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import type { AskedPermissions } from '../access/AccessResolver';

/** What guards one use case and how it is named in the audit log. */
export interface UseCaseRule extends AskedPermissions {
  readonly caller: 'anyone' | 'user' | 'steward';
  readonly eventId: string;
  readonly action: 'read' | 'write';
}

const INITIATIVES = [initiativeReadPermission];
const BOTH = [...INITIATIVES, decisionReadPermission];
const CHANGE = [...BOTH, initiativeUpdatePermission, decisionUpdatePermission];
const ARCHIVE = [
  ...CHANGE,
  initiativeArchivePermission,
  decisionArchivePermission,
];

function read(
  eventId: string,
  permissions: readonly ResourcePermission[],
): UseCaseRule {
  return {
    eventId,
    action: 'read',
    permissions,
    required: [],
    caller: 'anyone',
  };
}

function write(
  eventId: string,
  permissions: readonly ResourcePermission[],
  required: readonly BasicPermission[] = [],
): UseCaseRule {
  return { eventId, action: 'write', permissions, required, caller: 'user' };
}

/** Every use case has a rule; the compiler refuses one without. */
export const USE_CASE_RULES: Readonly<Record<keyof UseCases, UseCaseRule>> = {
  listInitiatives: read('initiative-list', INITIATIVES),
  getInitiativeFacets: read('initiative-facets', INITIATIVES),
  getInitiative: read('initiative-fetch', [
    ...BOTH,
    initiativeUpdatePermission,
  ]),
  getInitiativeHistory: read('initiative-history', INITIATIVES),
  createInitiative: write('initiative-create', CHANGE, [
    initiativeCreatePermission,
  ]),
  updateInitiative: write('initiative-update', CHANGE),
  archiveInitiative: write('initiative-archive', ARCHIVE),
  restoreInitiative: write('initiative-restore', ARCHIVE),

  listDecisions: read('decision-list', BOTH),
  getDecision: read('decision-fetch', [...BOTH, decisionUpdatePermission]),
  getDecisionHistory: read('decision-history', BOTH),
  exportDecision: read('decision-export', BOTH),
  getDecisionSource: read('decision-source-fetch', BOTH),
  createDecision: write('decision-create', CHANGE, [decisionCreatePermission]),
  updateDecision: write('decision-update', CHANGE),
  archiveDecision: write('decision-archive', ARCHIVE),
  restoreDecision: write('decision-restore', ARCHIVE),

  listDecisionLogs: read('decision-log-list', BOTH),
  refreshDecisionLogs: {
    ...write('decision-log-refresh', [], [upkeepRunPermission]),
    caller: 'steward',
  },

  findSimilarWork: read('similar-work-find', INITIATIVES),
  compareInitiatives: read('initiative-compare', [
    ...BOTH,
    initiativeUpdatePermission,
  ]),
  listOverlaps: read('overlap-list', INITIATIVES),
  listOverlapGroups: read('overlap-group-list', INITIATIVES),
  getOverlapGroup: read('overlap-group-fetch', INITIATIVES),
  // Whoever may not create decisions cannot do so by settling something either.
  proposeResolution: write('resolution-propose', CHANGE, [
    decisionCreatePermission,
  ]),
  consentToResolution: write('resolution-consent', CHANGE),
  undoResolution: write('resolution-undo', CHANGE),
  listResolutions: read('resolution-list', [
    ...INITIATIVES,
    initiativeUpdatePermission,
  ]),
  getEntityOverview: read('entity-overview-fetch', BOTH),

  listFollows: { ...read('follow-list', BOTH), caller: 'user' },
  follow: write('follow', BOTH),
  unfollow: write('unfollow', BOTH),

  listImportPresets: read('import-preset-list', []),
  uploadImportFile: write('import-upload', [], [importCreatePermission]),
  startImport: write('import-start', CHANGE, [
    importCreatePermission,
    initiativeCreatePermission,
  ]),
  getImport: read('import-fetch', []),
  listImportRows: read('import-row-list', INITIATIVES),
  cancelImport: write('import-cancel', [], [importCreatePermission]),

  verifyStore: {
    ...write('store-verify', [], [upkeepRunPermission]),
    caller: 'steward',
  },
  getOverlapRebuild: read('overlap-rebuild-fetch', INITIATIVES),
  cancelOverlapRebuild: {
    ...write('overlap-rebuild-cancel', [], [upkeepRunPermission]),
    caller: 'steward',
  },
  rebuildOverlaps: {
    ...write('overlap-rebuild', [], [upkeepRunPermission]),
    caller: 'steward',
  },
};

/** All use cases by name. */
export const USE_CASE_NAMES = Object.keys(
  USE_CASE_RULES,
) as readonly (keyof UseCases)[];
