import { mockCredentials } from '@backstage/backend-test-utils';
import { NO_FACT_COUNTS } from 'backstage-plugin-ai-initiatives-common';
import { accessOf } from '../__fixtures__/build';
import type { FactStore } from '../database/FactStore';
import { createFactUseCases } from './createFactUseCases';

const PAY = 'component:default/pay';
const BOOK = 'component:default/book';

function setUp(visible: readonly string[] = [PAY, BOOK]) {
  const countFacts = jest.fn<
    ReturnType<FactStore['countFacts']>,
    Parameters<FactStore['countFacts']>
  >(async () => new Map([[PAY, { ...NO_FACT_COUNTS, decisions: 3 }]]));
  const visibleTo = jest.fn(async () => new Set(visible));
  const useCases = createFactUseCases({
    facts: { countFacts },
    graph: { visibleTo },
    clock: {
      now: () => new Date('2026-11-26T23:30:00Z'),
      dayOf: () => '2026-11-27',
    },
  });
  const context = (wholeCatalog: boolean) => ({
    credentials: mockCredentials.user(),
    access: { ...accessOf(), wholeCatalog },
  });
  return { ...useCases, countFacts, visibleTo, context };
}

describe('facts', () => {
  it('are those of the day where the company is, in the order of the refs', async () => {
    const { listEntityFacts, countFacts, visibleTo, context } = setUp();
    const { items } = await listEntityFacts(
      { entityRefs: [BOOK, 'Component:pay', BOOK] },
      context(true),
    );
    expect(
      items.map(({ entityRef, decisionCount }) => [entityRef, decisionCount]),
    ).toEqual([
      [BOOK, 0],
      [PAY, 3],
    ]);
    expect(countFacts.mock.calls[0][0]).toEqual({
      entityRefs: [BOOK, PAY],
      today: '2026-11-27',
    });
    expect(visibleTo).not.toHaveBeenCalled();
  });

  it('leave out entities the caller does not see, after one question', async () => {
    const { listEntityFacts, getEntityFacts, visibleTo, context } = setUp([
      PAY,
    ]);
    const { items } = await listEntityFacts(
      { entityRefs: [BOOK, PAY] },
      context(false),
    );
    expect(items.map(({ entityRef }) => entityRef)).toEqual([PAY]);
    expect(visibleTo).toHaveBeenCalledTimes(1);
    await expect(
      getEntityFacts({ entityRef: BOOK }, context(false)),
    ).rejects.toThrow("No entity 'component:default/book' that is visible");
    await expect(
      getEntityFacts({ entityRef: PAY }, context(false)),
    ).resolves.toMatchObject({ entityRef: PAY, decisionCount: 3 });
  });

  it('are refused for what is no entity, and for too many', async () => {
    const { listEntityFacts, context } = setUp();
    await expect(
      listEntityFacts({ entityRefs: [PAY, 'pay'] }, context(true)),
    ).rejects.toThrow("'pay' is not an entity ref");
    await expect(
      listEntityFacts(
        { entityRefs: Array.from({ length: 101 }, () => PAY) },
        context(true),
      ),
    ).rejects.toThrow('ask about at most 100 at a time');
    await expect(
      listEntityFacts({ entityRefs: [] }, context(false)),
    ).resolves.toEqual({ items: [] });
  });
});
