import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  initiativeReadPermission,
  VISIBILITIES,
} from 'backstage-plugin-ai-initiatives-common';
import type { RecordFilter } from 'backstage-plugin-ai-initiatives-node';
import fc from 'fast-check';
import { accessOf, anInitiative } from '../__fixtures__/build';
import { Access, mayRead } from '../access/Access';
import { createTestStore, databases } from '../tests/__testUtils__/databases';

jest.setTimeout(120_000);

const PEOPLE = ['user:default/ada', 'user:default/olga'];
const GROUPS = ['group:default/claims', 'group:default/portal'];
const ENTITIES = ['component:default/intake', 'api:default/claims'];

const initiatives = fc
  .array(
    fc.record({
      owner: fc.constantFrom(...GROUPS, ...PEOPLE),
      createdBy: fc.constantFrom(...PEOPLE),
      visibility: fc.constantFrom(...VISIBILITIES),
      stage: fc.constantFrom('idea' as const, 'pilot' as const),
      readers: fc.uniqueArray(fc.constantFrom(...PEOPLE, ...GROUPS)),
      tags: fc.uniqueArray(fc.constantFrom('ocr', 'chat')),
      attachments: fc.uniqueArray(
        fc.record({
          entityRef: fc.constantFrom(...ENTITIES),
          role: fc.constant('uses' as const),
        }),
        { selector: ({ entityRef }) => entityRef },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(all =>
    all.map((changes, index) => anInitiative({ ...changes, id: `i${index}` })),
  );

const filter: fc.Arbitrary<RecordFilter> = fc.oneof(
  fc.record({
    field: fc.constantFrom('owner' as const, 'createdBy' as const),
    values: fc.uniqueArray(fc.constantFrom(...GROUPS, ...PEOPLE)),
  }),
  fc.record({
    field: fc.constant('entityRef' as const),
    values: fc.uniqueArray(fc.constantFrom(...ENTITIES)),
  }),
  fc.record({
    field: fc.constant('tag' as const),
    values: fc.uniqueArray(fc.constantFrom('ocr', 'chat', 'none')),
  }),
  // A decision's field: no initiative has it.
  fc.record({
    field: fc.constantFrom('stage' as const, 'status' as const),
    values: fc.uniqueArray(fc.constantFrom('idea', 'accepted')),
  }),
);

const { criteria } = fc.letrec<{
  criteria: PermissionCriteria<RecordFilter>;
}>(tie => {
  const parts = fc
    .array(tie('criteria'), { minLength: 1, maxLength: 3 })
    .map(list => list as [(typeof list)[number], ...typeof list]);
  return {
    criteria: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'criteria' },
      filter,
      fc.record({ not: tie('criteria') }),
      fc.record({ allOf: parts }),
      fc.record({ anyOf: parts }),
    ),
  };
});

const viewers: fc.Arbitrary<Access> = fc
  .record({
    type: fc.constantFrom('user' as const, 'service' as const, 'self' as const),
    ref: fc.constantFrom(...PEOPLE),
    groups: fc.uniqueArray(fc.constantFrom(...GROUPS)),
    steward: fc.boolean(),
    decision: fc.oneof(
      fc.constant('all' as const),
      fc.constant('none' as const),
      criteria,
    ),
  })
  .map(({ type, ref, groups, steward, decision }) => {
    const person = type === 'user';
    return {
      ...accessOf({
        type,
        ref,
        ownershipRefs: person ? [ref, ...groups] : [],
        steward: person && steward,
      }),
      decisions: { [initiativeReadPermission.name]: decision },
    };
  });

describe.each(databases.eachSupportedId())('rights on %s', databaseId => {
  it('means the same in the statement as in memory', async () => {
    const { knex, store } = await createTestStore(databaseId);
    await fc.assert(
      fc.asyncProperty(initiatives, viewers, async (records, access) => {
        for (const table of [
          'initiative',
          'initiative_attachment',
          'initiative_tag',
          'initiative_reader',
          'revision',
          'change_log',
        ]) {
          await knex(table).delete();
        }
        await store.write(async transaction => {
          for (const record of records) {
            await transaction.save({
              kind: 'initiative',
              record,
              action: 'created',
            });
          }
        });
        const page = await store.listInitiatives({ limit: 100 }, access);
        const readable = records
          .filter(record => mayRead(access, record))
          .map(({ id }) => id);
        expect(page.items.map(({ id }) => id).sort()).toEqual(readable);
        expect(page.totalItems).toBe(readable.length);
      }),
      { numRuns: 100 },
    );
  });
});
