import fc from 'fast-check';
import { databases } from './__testUtils__/databases';
import {
  LeakStep,
  publicSteps,
  SecretStep,
  secretInitiative,
  secretStep,
  secretSteps,
} from './__testUtils__/leakSteps';
import {
  differences,
  Leak,
  transcribeAll,
  transcribeReading,
} from './__testUtils__/leakTranscript';
import { LeakWorld } from './__testUtils__/LeakWorld';
import { allowAll, conditional } from './__testUtils__/matrixBackend';
import {
  createReplayableBackend,
  ReplayableBackend,
} from './__testUtils__/replayableBackend';
import { thorough } from './__testUtils__/thorough';

jest.setTimeout(600_000);

const POLICIES = { allowAll, conditional };

const anyPolicy = fc.constantFrom('allowAll' as const, 'conditional' as const);

/** How many worlds grow by how many secrets, and how many are built twice. */
const PLANS = {
  SQLITE_3: thorough
    ? { growing: 10, secrets: 50, twice: 12, asked: 5 }
    : { growing: 1, secrets: 25, twice: 2, asked: 5 },
  POSTGRES_15: { growing: 1, secrets: 10, twice: 1, asked: 5 },
};

describe.each(databases.eachSupportedId())(
  'what an outsider is told, on %s',
  databaseId => {
    const plan = PLANS[databaseId as keyof typeof PLANS];
    let backend: ReplayableBackend;

    beforeAll(async () => {
      backend = await createReplayableBackend(databaseId);
    });

    afterAll(async () => {
      await backend.close();
    });

    it('stays the same with every secret that is added', async () => {
      let pairs = 0;
      let done = 0;
      await fc.assert(
        fc.asyncProperty(
          publicSteps,
          fc.array(secretStep, {
            minLength: plan.secrets,
            maxLength: plan.secrets,
          }),
          anyPolicy,
          async (steps, secrets, policy) => {
            await backend.startOver();
            backend.usePolicy(allowAll);
            const world = new LeakWorld(backend);
            await world.build(steps);
            backend.usePolicy(POLICIES[policy]);
            const before = await transcribeReading(world);
            for (const [number, secret] of secrets.entries()) {
              backend.usePolicy(allowAll);
              await world.addSecret(secret, 50);
              backend.usePolicy(POLICIES[policy]);
              const every = Math.floor(before.length / plan.asked);
              const picks = (index: number) =>
                (index + number * 7) % every === 0;
              expect(
                differences(
                  before.filter((_, index) => picks(index)),
                  await transcribeReading(world, picks),
                ),
              ).toEqual([]);
              pairs += 1;
            }
            done += world.secretsDone;
          },
        ),
        { seed: 20261126, numRuns: plan.growing, endOnFailure: true },
      );
      expect(pairs).toBe(plan.growing * plan.secrets);
      expect(done).toBeGreaterThan(pairs / 2);
    });

    async function told(options: {
      steps: readonly LeakStep[];
      secrets: readonly SecretStep[];
      policy: keyof typeof POLICIES;
      offset: number;
    }) {
      await backend.startOver();
      backend.usePolicy(allowAll);
      const world = new LeakWorld(backend);
      await world.build(options.steps, options.secrets);
      backend.usePolicy(POLICIES[options.policy]);
      return transcribeAll(world, index => (index + options.offset) % 4 === 0);
    }

    it('stays the same whatever was secret from the first', async () => {
      await fc.assert(
        fc.asyncProperty(
          publicSteps,
          secretSteps,
          secretSteps,
          anyPolicy,
          fc.nat(3),
          async (steps, secrets, others, policy, offset) => {
            const world = { steps, policy, offset };
            expect(
              differences(
                await told({ ...world, secrets }),
                await told({ ...world, secrets: others }),
              ),
            ).toEqual([]);
          },
        ),
        { seed: 20261126, numRuns: plan.twice, endOnFailure: true },
      );
    });

    const everyInitiative = async () =>
      Number((await backend.knex('initiative').count({ total: '*' }))[0].total);

    it.each([
      '/initiatives?limit=0',
      '/initiative-facets',
      '/overlaps?limit=0',
      '/resolutions?limit=0',
      '/reviews?limit=0',
    ])('would differ if %s counted everything', async path => {
      const leak: Leak = async (request, answer) =>
        request.path === path
          ? { ...answer, text: `${answer.text} ${await everyInitiative()}` }
          : answer;
      const [steps] = fc.sample(publicSteps, { seed: 1, numRuns: 1 });
      const [secret] = fc.sample(secretInitiative, { seed: 1, numRuns: 1 });
      await backend.startOver();
      backend.usePolicy(allowAll);
      const world = new LeakWorld(backend);
      await world.build(steps);
      const before = await transcribeReading(world, undefined, leak);
      await world.addSecret(secret, 50);
      const after = await transcribeReading(world, undefined, leak);
      expect(differences(before, after)).toMatchObject([
        { request: JSON.stringify({ path }) },
      ]);
    });
  },
);
