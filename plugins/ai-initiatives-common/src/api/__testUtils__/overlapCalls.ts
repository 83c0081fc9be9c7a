import { ExpectedCall, input } from './ExpectedCall';

/** Calls around similar work, overlaps and divergences. */
export const overlapCalls: readonly ExpectedCall[] = [
  ['POST', c => c.findSimilarWork(input), '/similar', {}, input],
  [
    'GET',
    c => c.compareInitiatives({ ids: ['a', 'b'] }),
    '/comparison?id=a&id=b',
  ],
  ['GET', c => c.listOverlaps({ crossTeam: true }), '/overlaps?crossTeam=true'],
  [
    'GET',
    c => c.listResolutions({ state: 'proposed', limit: 5 }),
    '/resolutions?state=proposed&limit=5',
  ],
  [
    'POST',
    c => c.consentToResolution({ id: 'a/b' }),
    '/resolutions/a%2Fb/consent',
  ],
  ['POST', c => c.undoResolution({ id: 'a' }), '/resolutions/a/undo'],
  [
    'GET',
    c => c.listDivergences({ state: 'unsettled', agreed: false, limit: 5 }),
    '/divergences?state=unsettled&agreed=false&limit=5',
  ],
  ['GET', c => c.getDivergence({ id: 'd/1' }), '/divergences/d%2F1'],
  [
    'POST',
    c => c.judgeDivergence({ id: 'd/1', input: { verdict: 'confirmed' } }),
    '/divergences/d%2F1/verdict',
    { 'Content-Type': 'application/json' },
    { verdict: 'confirmed' },
  ],
  [
    'DELETE',
    c => c.undoDivergenceVerdict({ id: 'd/1' }),
    '/divergences/d%2F1/verdict',
  ],
  ['GET', c => c.listOverlapGroups({ limit: 5 }), '/overlap-groups?limit=5'],
  ['GET', c => c.getOverlapGroup({ id: 'g/1' }), '/overlap-groups/g%2F1'],
];
