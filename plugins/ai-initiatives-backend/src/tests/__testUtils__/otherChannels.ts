import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { Answer } from './MatrixCaller';
import type { MatrixWorld } from './MatrixWorld';
import { ENTITY, OTHER_OWNER, RULE } from './matrixBackend';
import { Principal } from '../__fixtures__/permissionMatrix';
import { divergenceOfBase, page } from './channelKinds';

/** Calls that are about no record of the matrix, by use case. */
export const OTHER_CHANNELS: {
  readonly [Name in keyof UseCases]?: (
    world: MatrixWorld,
    principal: Principal,
  ) => Promise<Answer>;
} = {
  createInitiative: (world, principal) =>
    world.ask(principal, 'createInitiative', {
      input: { title: 'New', problem: 'New', owner: OTHER_OWNER },
    }),
  createDecision: (world, principal) =>
    world.ask(principal, 'createDecision', {
      input: { title: 'New', contextAndProblem: 'New', owner: OTHER_OWNER },
    }),
  createPrinciple: (world, principal) =>
    world.ask(principal, 'createPrinciple', {
      input: {
        title: 'New',
        statement: 'New',
        rationale: 'New',
        owner: OTHER_OWNER,
      },
    }),
  takeOverPrinciple: (world, principal) =>
    world.ask(principal, 'takeOverPrinciple', { entityRef: RULE }),
  uploadImportFile: (world, principal) =>
    world.ask(principal, 'uploadImportFile', {
      name: 'inventory.csv',
      content: new TextEncoder().encode('title,problem,owner\nA,B,C\n'),
    }),
  startImport: async (world, principal) => {
    const file = await world.ask(principal, 'uploadImportFile', {
      name: 'inventory.csv',
      content: new TextEncoder().encode('title,problem,owner\nA,B,C\n'),
    });
    const { id = world.importFile, mapping = { fields: {}, keyColumns: [] } } =
      JSON.parse(file.text);
    return world.ask(principal, 'startImport', {
      fileId: id,
      mode: 'dry-run',
      mapping,
    });
  },
  getImport: (world, principal) =>
    world.ask(principal, 'getImport', { id: world.importJob }),
  listImportRows: (world, principal) =>
    world.ask(principal, 'listImportRows', { id: world.importJob }),
  cancelImport: (world, principal) =>
    world.ask(principal, 'cancelImport', { id: world.importJob }),
  listImportPresets: (world, principal) =>
    world.ask(principal, 'listImportPresets', {}),
  judgeDivergence: async (world, principal) =>
    world.ask(principal, 'judgeDivergence', {
      id: await divergenceOfBase(world),
      input: { verdict: 'confirmed' },
    }),
  undoDivergenceVerdict: async (world, principal) =>
    world.ask(principal, 'undoDivergenceVerdict', {
      id: await divergenceOfBase(world),
    }),
  listDecisionLogs: (world, principal) =>
    world.ask(principal, 'listDecisionLogs', page),
  getDecisionSource: (world, principal) =>
    world.ask(principal, 'getDecisionSource', { id: world.imported }),
  listDecisionTemplates: (world, principal) =>
    world.ask(principal, 'listDecisionTemplates', {}),
  convertDecision: async (world, principal) => {
    const id = world.imported;
    const answer = await world.ask(principal, 'convertDecision', { id });
    // Whoever comes too late was allowed to.
    return answer.text.includes('was converted already')
      ? { ...answer, status: 201 }
      : answer;
  },
  refreshDecisionLogs: (world, principal) =>
    world.ask(principal, 'refreshDecisionLogs', {}),
  listFollows: (world, principal) => world.ask(principal, 'listFollows', {}),
  unfollow: (world, principal) =>
    world.ask(principal, 'unfollow', { kind: 'initiative', id: 'nothing' }),
  followEntity: (world, principal) =>
    world.ask(principal, 'followEntity', { entityRef: ENTITY }),
  unfollowEntity: (world, principal) =>
    world.ask(principal, 'unfollowEntity', { entityRef: ENTITY }),
  verifyStore: (world, principal) => world.ask(principal, 'verifyStore', {}),
  getOverlapRebuild: (world, principal) =>
    world.ask(principal, 'getOverlapRebuild', {}),
  rebuildOverlaps: (world, principal) =>
    world.ask(principal, 'rebuildOverlaps', {}),
  cancelOverlapRebuild: (world, principal) =>
    world.ask(principal, 'cancelOverlapRebuild', {}),
};
