import { mockCredentials } from '@backstage/backend-test-utils';
import type {
  CatalogRule,
  PrincipleInput,
} from 'backstage-plugin-ai-initiatives-common';
import {
  accessOf,
  aDecision,
  decisionInput,
  outsider,
  principleInput,
} from '../__fixtures__/build';
import type { Access } from '../access/Access';
import type { GraphEntity } from '../database/EntityGraphStore';
import { createTestStore, databases } from '../tests/__testUtils__/databases';
import { createPrincipleUseCases } from './createPrincipleUseCases';
import { createRecordUseCases } from './createRecordUseCases';

jest.setTimeout(60_000);

const RULE: CatalogRule = {
  name: 'no-names',
  title: 'No names in prompts',
  description: 'Names are replaced before a prompt leaves the house.',
  rationale: 'What left the house is gone.',
  owner: 'group:default/team-claims',
};

const GRAPH: Readonly<Record<string, GraphEntity['relations']>> = {
  'component:default/intake': [
    { type: 'partOf', targetRef: 'system:default/claims' },
    { type: 'ownedBy', targetRef: 'group:default/team-claims' },
  ],
  'system:default/claims': [
    { type: 'partOf', targetRef: 'domain:default/insurance' },
  ],
  'group:default/team-claims': [
    { type: 'childOf', targetRef: 'group:default/customers' },
  ],
};

describe.each(databases.eachSupportedId())('principles on %s', databaseId => {
  async function setUp(options: { hidden?: readonly string[] } = {}) {
    const { knex, store } = await createTestStore(databaseId);
    const common = {
      store,
      learn: async () => false,
      afterCommit: () => {},
      now: () => new Date('2026-11-20T12:00:00.000Z'),
    };
    const { principles, ...useCases } = createPrincipleUseCases({
      ...common,
      unusedAfterMonths: 12,
      readRule: async ref => (ref.endsWith('/no-names') ? RULE : undefined),
      graph: {
        around: async () =>
          new Map(
            Object.entries(GRAPH).map(([ref, relations]) => [
              ref,
              { ref, title: ref, relations },
            ]),
          ),
        visibleTo: async refs =>
          new Set(refs.filter(ref => !options.hidden?.includes(ref))),
      },
    });
    const { decisions } = createRecordUseCases(common);
    const write = async (input: PrincipleInput, access = accessOf()) => {
      const { principle } = await principles.create({
        input: { ...principleInput(), ...input },
        access,
      });
      return principle.id;
    };
    const context = (access: Access) => ({
      access,
      credentials: mockCredentials.user(access.viewer.ref),
    });
    return { knex, store, useCases, principles, decisions, write, context };
  }

  it('count the wordings since they came in force', async () => {
    const { useCases, write, context } = await setUp();
    const id = await write({});
    const me = context(accessOf());
    const change = async (revision: number, input: PrincipleInput) => {
      const { principle } = await useCases.updatePrinciple(
        { id, revision, input },
        me,
      );
      return [principle.status, principle.version, principle.inForceSince];
    };
    expect(await change(1, { statement: 'Ask.' })).toEqual([
      'draft',
      0,
      undefined,
    ]);
    expect(await change(2, { status: 'in-force' })).toEqual([
      'in-force',
      1,
      '2026-11-20',
    ]);
    expect(await change(3, { title: 'Ask a person' })).toEqual([
      'in-force',
      1,
      '2026-11-20',
    ]);
    expect(
      await change(4, { rationale: 'Models err.', status: 'under-review' }),
    ).toEqual(['under-review', 2, '2026-11-20']);
    await expect(change(5, { status: 'draft' })).rejects.toThrow(
      'cannot become draft',
    );
    const history = await useCases.getPrincipleHistory({ id }, me);
    expect(history.items.map(({ snapshot: { version } }) => version)).toEqual([
      2, 1, 1, 0, 0,
    ]);
  });

  it('are kept in a decision by whoever may not read them, and not shown', async () => {
    const { decisions, write, store } = await setUp();
    const open = await write({ title: 'Open' });
    const closed = await write({ title: 'Closed', visibility: 'hidden' });
    const reason = 'Too early.';
    const { decision } = await decisions.create({
      input: {
        ...decisionInput({ owner: 'group:default/team-portal' }),
        principles: [
          { principle: open },
          { principle: closed, stance: 'deviates', reason },
        ],
      },
      access: accessOf(),
    });
    const seen = await decisions.get(decision.id, outsider());
    expect(seen.decision.principles).toEqual([
      { principle: open, stance: 'upholds', reason: undefined },
    ]);
    expect(seen.principles.map(({ principle }) => principle.id)).toEqual([
      open,
    ]);
    expect(JSON.stringify(seen)).not.toContain(reason);

    await decisions.update({
      id: decision.id,
      revision: 1,
      input: { principles: [{ principle: open, stance: 'deviates', reason }] },
      access: outsider(),
    });
    const stored = await store.getRecord({
      kind: 'decision',
      id: decision.id,
      access: accessOf(),
    });
    expect(stored?.principles.map(({ principle }) => principle)).toEqual([
      open,
      closed,
    ]);
    await expect(
      decisions.update({
        id: decision.id,
        revision: 2,
        input: { principles: [{ principle: `${closed}x` }] },
        access: outsider(),
      }),
    ).rejects.toThrow(/principles names .* and there is no such principle/);
  });

  it('hold for what an entity is in and for who owns it', async () => {
    const { useCases, write, context } = await setUp();
    const everywhere = await write({ title: 'A' });
    const inDomain = await write({
      title: 'B',
      scope: 'domain:default/insurance',
    });
    const ofParent = await write({
      title: 'C',
      scope: 'group:default/customers',
    });
    await write({ title: 'D', scope: 'group:default/other' });
    const holding = async (refs: readonly string[]) => {
      const { items } = await useCases.listPrinciples(
        { appliesTo: refs },
        context(outsider()),
      );
      return items.map(({ id }) => id);
    };
    expect(await holding(['component:intake'])).toEqual([
      everywhere,
      inDomain,
      ofParent,
    ]);
    expect(await holding(['api:default/unknown'])).toEqual([everywhere]);
    expect(
      await holding(['api:default/unknown', 'system:default/claims']),
    ).toEqual([everywhere, inDomain]);
    await expect(holding(['a b'])).rejects.toThrow(
      "appliesTo 'a b' is not an entity ref",
    );
  });

  it('follow only ways the caller may see', async () => {
    const { useCases, write, context } = await setUp({
      hidden: ['system:default/claims'],
    });
    await write({ title: 'B', scope: 'domain:default/insurance' });
    const { items } = await useCases.listPrinciples(
      { appliesTo: ['component:default/intake'] },
      context({ ...outsider(), wholeCatalog: false, sources: [] }),
    );
    expect(items).toEqual([]);
  });

  it('say for how many months they shaped nothing', async () => {
    const { store, useCases, write, context } = await setUp();
    const cited = await write({
      title: 'Cited',
      status: 'in-force',
      inForceSince: '2024-01-01',
    });
    const never = await write({
      title: 'Never',
      status: 'in-force',
      inForceSince: '2025-06-30',
    });
    const young = await write({ title: 'Young', status: 'in-force' });
    await store.write(async transaction => {
      await transaction.save({
        kind: 'decision',
        record: aDecision({
          date: '2025-09-02',
          principles: [{ principle: cited, stance: 'upholds' }],
        }),
        action: 'created',
      });
    });
    const unused = async (unusedOnly: boolean) => {
      const { items, totalItems } = await useCases.listPrinciples(
        { unused: unusedOnly },
        context(outsider()),
      );
      expect(totalItems).toBe(items.length);
      return items.map(({ id, coverage }) => [id, coverage.unusedMonths]);
    };
    expect(await unused(false)).toEqual([
      [cited, 14],
      [never, 16],
      [young, undefined],
    ]);
    expect(await unused(true)).toEqual([
      [cited, 14],
      [never, 16],
    ]);
    const view = await useCases.getPrinciple(
      { id: cited },
      context(outsider()),
    );
    expect(view.coverage).toMatchObject({ upheld: 1, unusedMonths: 14 });
    expect(view.upheldBy.map(({ decision }) => decision.title)).toEqual([
      'Host the model ourselves',
    ]);
  });

  it('are taken over from the catalog once, by however many at a time', async () => {
    const { useCases, principles, context } = await setUp();
    const request = { entityRef: 'AiResource:no-names' };
    const taken = await Promise.all(
      ['ada', 'bob', 'cyd'].map(name =>
        useCases.takeOverPrinciple(
          request,
          context(accessOf({ ref: `user:default/${name}` })),
        ),
      ),
    );
    expect(taken.filter(({ created }) => created)).toHaveLength(1);
    const [{ principle }] = taken;
    expect(new Set(taken.map(view => view.principle.id)).size).toBe(1);
    expect(principle).toMatchObject({
      title: RULE.title,
      statement: RULE.description,
      rationale: RULE.rationale,
      status: 'draft',
      version: 0,
      origin: { kind: 'import', key: 'airesource:default/no-names' },
    });

    await principles.update({
      id: principle.id,
      revision: 1,
      input: { visibility: 'hidden' },
      access: accessOf({ ref: principle.createdBy }),
    });
    const again = await useCases.takeOverPrinciple(
      request,
      context(outsider()),
    );
    expect(again.created).toBe(true);
    expect(again.principle.id).not.toBe(principle.id);

    await expect(
      useCases.takeOverPrinciple(
        { entityRef: 'airesource:default/other' },
        context(outsider()),
      ),
    ).rejects.toThrow("No AI resource 'airesource:default/other'");
  });
});
