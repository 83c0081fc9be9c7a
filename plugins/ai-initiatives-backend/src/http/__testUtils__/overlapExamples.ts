import { initiative, initiativeSummary } from './exampleInitiatives';
import { comparedResolution, measure, overlap } from './exampleOverlaps';
import { owner, page } from './exampleParts';
import { initiativeView } from './exampleViews';
import type { Examples } from './examples';

type Names =
  | 'findSimilarWork'
  | 'compareInitiatives'
  | 'listOverlaps'
  | 'listOverlapGroups'
  | 'getOverlapGroup';

/** The examples of similar work. */
export const overlapExamples: Pick<Examples, Names> = {
  findSimilarWork: {
    request: {
      title: 'Sorting letters',
      problem: 'Letters pile up.',
      outputs: 'A sorted pile.',
      tags: ['letters'],
      attachments: [{ entityRef: 'component:default/mail', role: 'changes' }],
      except: initiative.id,
    },
    response: {
      tooLittle: false,
      items: [{ ...measure, initiative: initiativeSummary }],
    },
  },
  compareInitiatives: {
    request: { ids: [initiative.id, 'letter-reader-efgh6789'] },
    response: {
      initiatives: [initiativeView, initiativeView],
      pairs: [
        {
          ...measure,
          left: initiative.id,
          right: 'letter-reader-efgh6789',
          tooLittle: 'letter-reader-efgh6789',
          resolution: comparedResolution,
          meeting: {
            meeting: 'system:default/claims',
            path: [
              'component:default/intake',
              'system:default/claims',
              'component:default/letters',
            ].map(ref => ({ ref, title: ref, known: true })),
          },
        },
      ],
    },
  },
  listOverlaps: {
    request: {
      entityRef: 'component:default/claims',
      initiative: initiative.id,
      owner: ['group:default/claims'],
      stage: ['deployed'],
      band: 'related',
      kind: ['same-data'],
      crossTeam: false,
      settled: false,
      limit: 10,
      offset: 0,
    },
    response: { ...page, items: [overlap] },
  },
  listOverlapGroups: {
    request: { limit: 1, offset: 2 },
    response: {
      ...page,
      items: [
        {
          id: 'group-1',
          name: 'Claims triage',
          members: [initiativeSummary],
          teams: 2,
          meanProbability: 0.5,
        },
      ],
    },
  },
  getOverlapGroup: {
    request: { id: 'group-1' },
    response: {
      id: 'group-1',
      name: 'Claims triage',
      members: [
        {
          initiative,
          owner,
          labels: [owner],
          buildsOn: [initiativeSummary],
        },
      ],
      membersTotal: 51,
      teams: 2,
      terms: measure.evidence.terms,
      pairs: [overlap],
      pairsTotal: 201,
    },
  },
};
