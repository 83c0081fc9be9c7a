import type { Seed, SeedData } from 'backstage-plugin-ai-initiatives-node';
import { Access, OWN_ACCESS } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { createRecordUseCases } from './createRecordUseCases';

type Records = Pick<
  ReturnType<typeof createRecordUseCases>,
  'initiatives' | 'decisions'
>;

function accessOf(registeredBy: string | undefined): Access {
  return registeredBy
    ? { ...OWN_ACCESS, viewer: { ...OWN_ACCESS.viewer, ref: registeredBy } }
    : OWN_ACCESS;
}

/** Keys that other records of the seed may use, resolved in this order. */
async function seedOnce(data: SeedData, records: Records): Promise<number> {
  const ids = new Map<string, string>();
  const translate = (keys: readonly string[] | null | undefined) =>
    keys?.map(key => ids.get(key) ?? key) ?? [];
  for (const { key, registeredBy, input } of data.initiatives) {
    const { initiative } = await records.initiatives.create({
      input: { ...input, buildsOn: translate(input.buildsOn) },
      idempotencyKey: `seed:${key}`,
      access: accessOf(registeredBy),
      origin: { kind: 'seed', key: `seed:${key}` },
    });
    ids.set(key, initiative.id);
  }
  for (const { key, registeredBy, input } of data.decisions) {
    const { decision } = await records.decisions.create({
      input: {
        ...input,
        initiatives: translate(input.initiatives),
        supersedes: translate(input.supersedes),
      },
      idempotencyKey: `seed:${key}`,
      access: accessOf(registeredBy),
      origin: { kind: 'seed', key: `seed:${key}` },
    });
    ids.set(key, decision.id);
  }
  return ids.size;
}

/**
 * Fills an empty store from the registered seeds, through the same use cases as
 * a person would. Each record has an idempotency key, so that two replicas
 * starting at once make one of each. Returns how many records were made.
 */
export async function seedRecords(options: {
  seeds: readonly Seed[];
  store: InitiativesStore;
  records: Records;
}): Promise<number> {
  const { seeds, store, records } = options;
  if (seeds.length === 0 || (await store.countRecords()) > 0) {
    return 0;
  }
  let count = 0;
  for (const seed of seeds) {
    count += await seedOnce(await seed.load(), records);
  }
  return count;
}
