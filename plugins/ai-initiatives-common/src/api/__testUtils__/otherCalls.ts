import { ExpectedCall } from './ExpectedCall';

/** Calls around insights, follows, entities, imports and upkeep. */
export const otherCalls: readonly ExpectedCall[] = [
  ['GET', c => c.getInsights({}), '/insights'],
  [
    'GET',
    c => c.getInsights({ asOf: '2026-06-30' }),
    '/insights?asOf=2026-06-30',
  ],
  ['GET', c => c.listFollows({}), '/follows'],
  [
    'PUT',
    c => c.follow({ kind: 'initiative', id: 'a/b' }),
    '/follows/initiative/a%2Fb',
  ],
  [
    'DELETE',
    c => c.unfollow({ kind: 'decision', id: 'a' }),
    '/follows/decision/a',
  ],
  [
    'PUT',
    c => c.followEntity({ entityRef: 'component:default/intake' }),
    '/follows/entity/component/default/intake',
  ],
  [
    'DELETE',
    c => c.unfollowEntity({ entityRef: 'component:default/intake' }),
    '/follows/entity/component/default/intake',
  ],
  [
    'GET',
    c => c.getEntityOverview({ entityRef: 'component:default/pay' }),
    '/entities/component/default/pay/overview',
  ],
  [
    'GET',
    c => c.getEntityFacts({ entityRef: 'component:default/pay' }),
    '/entities/component/default/pay/facts',
  ],
  [
    'POST',
    c => c.listEntityFacts({ entityRefs: ['component:default/pay'] }),
    '/entities/facts',
    {},
    { entityRefs: ['component:default/pay'] },
  ],
  ['GET', c => c.listImportPresets({}), '/import-presets'],
  [
    'POST',
    c => c.startImport({ fileId: 'f', mapping: { fields: {} } } as never),
    '/imports',
    {},
    { fileId: 'f', mapping: { fields: {} } },
  ],
  ['GET', c => c.getImport({ id: 'i' }), '/imports/i'],
  [
    'GET',
    c => c.listImportRows({ id: 'i', limit: 9 }),
    '/imports/i/rows?limit=9',
  ],
  ['POST', c => c.cancelImport({ id: 'i' }), '/imports/i/cancel'],
  ['POST', c => c.verifyStore({}), '/verification'],
  ['GET', c => c.getOverlapRebuild({}), '/overlap-rebuild'],
  ['POST', c => c.rebuildOverlaps({}), '/overlap-rebuild'],
  ['DELETE', c => c.cancelOverlapRebuild({}), '/overlap-rebuild'],
];
