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

const ORIGIN = 'seed:';

/** Keys that other records of the seed may use, resolved in this order. */
async function seedOnce(data: SeedData, records: Records): Promise<void> {
  const ids = new Map<string, string>();
  const translate = (keys: readonly string[] | null | undefined) =>
    keys?.map(key => ids.get(key) ?? key) ?? [];
  for (const { key, registeredBy, input } of data.initiatives) {
    const { initiative } = await records.initiatives.create({
      input: { ...input, buildsOn: translate(input.buildsOn) },
      idempotencyKey: `${ORIGIN}${key}`,
      access: accessOf(registeredBy),
      origin: { kind: 'seed', key: `${ORIGIN}${key}` },
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
      idempotencyKey: `${ORIGIN}${key}`,
      access: accessOf(registeredBy),
      origin: { kind: 'seed', key: `${ORIGIN}${key}` },
    });
    ids.set(key, decision.id);
  }
}

/**
 * Fills an empty store from the registered seeds, through the same use cases as
 * a person would, and goes on where an earlier attempt died. Each record has an
 * idempotency key, so that two replicas starting at once make one of each.
 * Returns how many records were made.
 */
export async function seedRecords(options: {
  seeds: readonly Seed[];
  store: Pick<InitiativesStore, 'countRecords'>;
  records: Records;
}): Promise<number> {
  const { seeds, store, records } = options;
  if (seeds.length === 0) {
    return 0;
  }
  const before = await store.countRecords();
  const seeded = await store.countRecords({ originPrefix: ORIGIN });
  if (before > seeded) {
    return 0;
  }
  const data = await Promise.all(seeds.map(seed => seed.load()));
  const wanted = data.flatMap(({ initiatives, decisions }) => [
    ...initiatives,
    ...decisions,
  ]).length;
  if (seeded >= wanted) {
    return 0;
  }
  for (const part of data) {
    await seedOnce(part, records);
  }
  return wanted - seeded;
}
