import { readdirSync } from 'node:fs';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { aDecision, anInitiative } from '../__fixtures__/build';
import { databases } from '../tests/__testUtils__/databases';
import { DatabaseInitiativesStore } from './DatabaseInitiativesStore';
import { migrate } from './migrate';

jest.setTimeout(60_000);

const directory = resolvePackagePath(
  'backstage-plugin-ai-initiatives-backend',
  'migrations',
);
const files = readdirSync(directory).sort();

describe.each(databases.eachSupportedId())('migrations on %s', databaseId => {
  it('go up, take data, go down to nothing and up again', async () => {
    const knex = await databases.init(databaseId);
    expect(await migrate(knex)).toEqual(files);
    expect(await migrate(knex)).toEqual([]);

    const store = new DatabaseInitiativesStore(knex);
    await store.write(async transaction => {
      await transaction.save({
        kind: 'initiative',
        record: anInitiative({
          tags: ['ocr'],
          readers: ['user:default/ada'],
          buildsOn: ['other'],
          attachments: [
            { entityRef: 'component:default/intake', role: 'uses' },
          ],
        }),
        action: 'created',
      });
      await transaction.save({
        kind: 'decision',
        record: aDecision({
          supersedes: ['other'],
          initiatives: ['other'],
          entities: [
            { entityRef: 'component:default/intake', relation: 'governs' },
          ],
        }),
        action: 'created',
      });
      await transaction.lockDecisionLog('component:default/intake');
      await transaction.saveSources([
        {
          recordId: aDecision().id,
          log: 'component:default/intake',
          path: '0001-a.md',
          content: Uint8Array.of(0, 255),
          sha256: 'a'.repeat(64),
          digest: 'b'.repeat(64),
        },
      ]);
    });
    expect(await store.countRecords()).toBe(2);
    expect(await store.getLogEntities()).toEqual(['component:default/intake']);
    const bytes = await store.getSourceBytes(aDecision().id);
    expect([...bytes!.content]).toEqual([0, 255]);

    for (const _ of files) {
      await knex.migrate.down({ directory });
    }
    expect(await knex.schema.hasTable('initiative')).toBe(false);
    await migrate(knex);
    expect(await new DatabaseInitiativesStore(knex).countRecords()).toBe(0);
  });
});

const onPostgres = databases.supports('POSTGRES_15') ? it : it.skip;

describe('migrations', () => {
  onPostgres('run once when several replicas start at once', async () => {
    const knex = await databases.init('POSTGRES_15');
    const runs = await Promise.all([1, 2, 3, 4].map(() => migrate(knex)));
    expect(runs.flat()).toEqual(files);
  });
});
