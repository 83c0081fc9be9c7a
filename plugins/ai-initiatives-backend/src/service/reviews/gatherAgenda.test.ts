import { mockCredentials } from '@backstage/backend-test-utils';
import type { Challenge } from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  aDecision,
  anInitiative,
  aPrinciple,
  outsider,
} from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import {
  createTestStore,
  databases,
} from '../../tests/__testUtils__/databases';
import { createReviewUseCases } from '../createReviewUseCases';
import { gatherAgenda } from './gatherAgenda';

const TEAM = 'group:default/team-claims';
const TODAY = '2026-11-27';
const restricted = { visibility: 'restricted' } as const;
const dayOf = (at: string | Date) => new Date(at).toISOString().slice(0, 10);

const aChallenge = (
  id: string,
  changes: Partial<Challenge> = {},
): Challenge => ({
  ...{ id, decision: 'challenged', decisionRevision: 1, text: 'Why?' },
  ...{ state: 'open', raisedBy: 'user:default/eve', thread: [], revision: 1 },
  raisedAt: '2026-10-01T08:00:00.000Z',
  ...changes,
});

describe.each(databases.eachSupportedId())('an agenda on %s', databaseId => {
  async function setUp() {
    const { store } = await createTestStore(databaseId);
    await store.write(async transaction => {
      const expected = (result?: 'met') => ({
        ...{ statement: 'Faster', due: '2026-11-01' },
        ...(result && { observations: [{ on: '2026-10-30', result }] }),
      });
      for (const record of [
        anInitiative({ id: 'awaited', expectedOutcomes: [expected()] }),
        anInitiative({ id: 'observed', expectedOutcomes: [expected('met')] }),
      ]) {
        await transaction.save({
          kind: 'initiative',
          record,
          action: 'created',
        });
      }
      const status = 'in-force' as const;
      for (const record of [
        aPrinciple({ id: 'used', status }),
        aPrinciple({ id: 'unused', status }),
        aPrinciple({ id: 'secret', status, ...restricted }),
        aPrinciple({ id: 'draft' }),
        aPrinciple({ id: 'theirs', status, owner: 'group:default/other' }),
      ]) {
        await transaction.save({
          kind: 'principle',
          record,
          action: 'created',
        });
      }
      const upholds = { stance: 'upholds', principle: 'used' } as const;
      for (const record of [
        aDecision({ id: 'challenged', principles: [upholds] }),
        aDecision({ id: 'answered' }),
        aDecision({ id: 'secret', ...restricted }),
      ]) {
        await transaction.save({ kind: 'decision', record, action: 'created' });
      }
      const reopened = { by: 'user:default/eve', became: 'open' } as const;
      for (const challenge of [
        aChallenge('first', {
          thread: [{ ...reopened, at: '2026-11-20T08:00:00.000Z' }],
        }),
        aChallenge('second', { decision: 'answered', state: 'answered' }),
        aChallenge('third', { decision: 'secret' }),
      ]) {
        await transaction.saveChallenge(challenge);
      }
    });
    const useCases = createReviewUseCases({
      store,
      graph: {
        around: async () => new Map(),
        visibleTo: async () => new Set<string>(),
      },
      clock: { now: () => new Date(`${TODAY}T08:00:00.000Z`), dayOf },
      afterCommit: () => {},
    });
    const outline = async (access: Access, ref = TEAM) => {
      const kind = ref === TEAM ? 'entity' : 'principle';
      const { agenda, principles } = await gatherAgenda({
        ...{ store, access, dayOf, since: undefined, today: TODAY },
        subject: { kind, ref } as const,
      });
      const sections = agenda.sections.map(
        ({ code, items }) =>
          `${code}: ${items.map(item => `${item.kind} ${item.id}`).join(', ')}`,
      );
      return { agenda, sections, names: principles.map(({ id }) => id).sort() };
    };
    return { outline, useCases };
  }

  it('knows challenges, outcomes and principles that nobody used', async () => {
    const { outline } = await setUp();
    const { agenda, sections, names } = await outline(accessOf());

    expect(sections).toEqual([
      'challenge-open: decision secret, decision challenged',
      'outcome-due: initiative awaited',
      'stale: initiative observed',
      'principle-unused: principle secret, principle unused',
      'steady: decision answered, principle used',
    ]);
    const [, challenged] = agenda.sections[0].items;
    // Since it was opened again, not since it was raised.
    expect(challenged.reasons[0].on).toBe('2026-11-20');
    expect(names).toEqual(['secret', 'unused', 'used']);
  });

  it('tells others nothing of what is restricted', async () => {
    const { outline } = await setUp();
    const { sections, names } = await outline(outsider());

    expect(sections.join()).not.toContain('secret');
    expect(names).toEqual(['unused', 'used']);
  });

  it('is about a principle and what cites it', async () => {
    const { outline, useCases } = await setUp();
    expect((await outline(accessOf(), 'used')).sections).toEqual([
      'challenge-open: decision challenged',
      'steady: principle used',
    ]);

    const as = (access: Access) => ({
      access,
      credentials: mockCredentials.user(),
    });
    const plan = (ref: string) =>
      useCases.planReview(
        { input: { subject: { kind: 'principle', ref }, cadence: 'yearly' } },
        as(accessOf()),
      );
    const { review, subject } = await plan('used');
    expect(subject.title).toBe('A person can be asked');
    expect(review).toMatchObject({ owner: TEAM, dueOn: '2027-11-27' });
    const { id } = (await plan('secret')).review;
    const { items } = await useCases.listReviews({}, as(outsider()));
    expect(items.map(item => item.id)).toEqual([review.id]);
    await expect(useCases.getReview({ id }, as(outsider()))).rejects.toThrow(
      `No review '${id}'`,
    );
  });
});
