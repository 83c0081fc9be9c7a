import { LINEAGE_RELATIONS } from 'backstage-plugin-ai-initiatives-common';
import { plusDays } from 'backstage-plugin-ai-initiatives-common';
import type { Seed, SeedData } from 'backstage-plugin-ai-initiatives-node';
import { Access, OWN_ACCESS } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { createReviewUseCases } from './createReviewUseCases';
import type { createPrincipleUseCases } from './createPrincipleUseCases';
import type { createDiscussionUseCases } from './createDiscussionUseCases';
import type { createRecordUseCases } from './createRecordUseCases';
import { seedDiscussions } from './seedDiscussions';

type Records = Pick<
  ReturnType<typeof createRecordUseCases>,
  'initiatives' | 'decisions'
> &
  Pick<ReturnType<typeof createReviewUseCases>, 'reviews'> &
  Pick<ReturnType<typeof createPrincipleUseCases>, 'principles'>;

function accessOf(registeredBy: string | undefined): Access {
  return registeredBy
    ? { ...OWN_ACCESS, viewer: { ...OWN_ACCESS.viewer, ref: registeredBy } }
    : OWN_ACCESS;
}

const ORIGIN = 'seed:';

type Discussions = ReturnType<typeof createDiscussionUseCases>;

/** Keys that other records of the seed may use, resolved in this order. */
async function seedOnce(
  data: SeedData,
  records: Records,
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const translate = (keys: readonly string[] | null | undefined) =>
    keys?.map(key => ids.get(key) ?? key) ?? [];
  for (const { key, registeredBy, input } of data.principles ?? []) {
    const { principle } = await records.principles.create({
      input,
      idempotencyKey: `${ORIGIN}${key}`,
      access: accessOf(registeredBy),
      origin: { kind: 'seed', key: `${ORIGIN}${key}` },
    });
    ids.set(key, principle.id);
  }
  for (const { key, registeredBy, input } of data.initiatives) {
    const { initiative } = await records.initiatives.create({
      input: {
        ...input,
        buildsOn: translate(input.buildsOn),
        principles: translate(input.principles),
      },
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
        ...Object.fromEntries(
          LINEAGE_RELATIONS.map(field => [field, translate(input[field])]),
        ),
        principles: input.principles?.map(citation => ({
          ...citation,
          principle: ids.get(citation.principle) ?? citation.principle,
        })),
      },
      idempotencyKey: `${ORIGIN}${key}`,
      access: accessOf(registeredBy),
      origin: { kind: 'seed', key: `${ORIGIN}${key}` },
    });
    ids.set(key, decision.id);
  }
  const idOf = (key: string) => ids.get(key) ?? key;
  for (const { key, registeredBy, input } of data.reviews ?? []) {
    const { dueDaysAgo, outcome, subject, ...plan } = input;
    const access = accessOf(registeredBy);
    const dueOn = plusDays(today, -dueDaysAgo);
    const { review } = await records.reviews.plan({
      input: {
        ...plan,
        subject: { ...subject, ref: idOf(subject.ref) },
        dueOn,
      },
      idempotencyKey: `${ORIGIN}${key}`,
      originKey: `${ORIGIN}${key}`,
      access,
      isVisible: async () => true,
    });
    if (outcome && review.state === 'planned') {
      const items = outcome.items?.map(item => ({
        ...item,
        id: idOf(item.id),
      }));
      await records.reviews.hold({
        id: review.id,
        revision: review.revision,
        input: { heldOn: dueOn, ...outcome, items },
        access,
      });
    }
  }
  return ids;
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
  today: () => string;
  discussions: Discussions;
}): Promise<number> {
  const { seeds, store, records, today, discussions } = options;
  if (seeds.length === 0) {
    return 0;
  }
  const before = await store.countRecords();
  const seeded = await store.countRecords({ originPrefix: ORIGIN });
  if (before > seeded) {
    return 0;
  }
  const data = await Promise.all(seeds.map(seed => seed.load()));
  const wanted = data.flatMap(
    ({ principles = [], initiatives, decisions, reviews = [] }) => [
      ...principles,
      ...initiatives,
      ...decisions,
      ...reviews,
    ],
  ).length;
  for (const part of data) {
    if (seeded < wanted || part.discussions) {
      const ids = await seedOnce(part, records, today());
      await seedDiscussions({ ...options, part, ids, discussions });
    }
  }
  return Math.max(0, wanted - seeded);
}
