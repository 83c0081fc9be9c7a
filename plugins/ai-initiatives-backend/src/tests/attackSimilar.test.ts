import { draftAttack, editAttack } from './__testUtils__/attackers';
import { LeakWorld } from './__testUtils__/LeakWorld';
import { allowAll } from './__testUtils__/matrixBackend';
import { beginEpisode } from './__testUtils__/repeatable';
import {
  createReplayableBackend,
  ReplayableBackend,
} from './__testUtils__/replayableBackend';
import { thorough } from './__testUtils__/thorough';

jest.setTimeout(600_000);

const DRAFTS = thorough ? 2000 : 100;
const EDITS = thorough ? 200 : 10;

/** Alike in length; the words of both are in the attacker's dictionary. */
const SECRETS = [
  'Forecast how many spare parts the wind turbines need before winter storms so that cranes are booked in time.',
  'Summarise scanned invoices of hospitals and detect fraud by patterns of doctors before the claims are paid.',
];

const PUBLIC = [
  ['Sort claims', 'Adjusters read scanned letters and sort claims by hand.'],
  ['Spare parts', 'Depots order spare parts for turbines far too late.'],
  ['Invoices', 'Clerks compare invoices with contracts line by line.'],
  ['Contracts', 'Lawyers translate contracts for hospitals every day.'],
];

/** All words there are, and some that nobody wrote. */
const DICTIONARY = [
  ...new Set(
    [...SECRETS, ...PUBLIC.flat(), 'recipes ambulances nurses railway cracks']
      .join(' ')
      .toLowerCase()
      .match(/[a-z]+/g),
  ),
];

describe('guessing at a text that one may not read', () => {
  let backend: ReplayableBackend;

  beforeAll(async () => {
    backend = await createReplayableBackend('SQLITE_3');
  });

  afterAll(async () => {
    await backend.close();
  });

  async function worldWith(
    problem: string,
    visibility: 'restricted' | 'public',
  ): Promise<LeakWorld> {
    await backend.startOver();
    backend.usePolicy(allowAll);
    const world = new LeakWorld(backend);
    const texts = [...PUBLIC, ['Project', problem]];
    for (const [index, [title, text]] of texts.entries()) {
      const isLast = index === PUBLIC.length;
      beginEpisode(`initiative ${index}`, index);
      await world.must('author', {
        method: 'POST',
        path: '/initiatives',
        body: {
          title,
          problem: text,
          owner: 'group:default/claims',
          visibility: isLast ? visibility : 'public',
        },
      });
      // A model that is built in between counts what was there by then.
      await backend.settle();
    }
    beginEpisode('attack', 60);
    return world;
  }

  async function attackBoth(
    attack: (world: LeakWorld) => Promise<readonly string[]>,
    visibility: 'restricted' | 'public' = 'restricted',
  ) {
    const transcripts = [];
    for (const secret of SECRETS) {
      transcripts.push(await attack(await worldWith(secret, visibility)));
    }
    return transcripts;
  }

  it(`yields 0 bits from ${DRAFTS} drafts`, async () => {
    const [one, other] = await attackBoth(world =>
      draftAttack(world, { dictionary: DICTIONARY, drafts: DRAFTS }),
    );
    expect(one).toHaveLength(DRAFTS);
    expect(other).toEqual(one);
  });

  // Nobody is given a hint of restricted work yet, so nothing may be learnt.
  it(`yields 0 bits from ${EDITS} edits, as the budget for hints is 0`, async () => {
    const [one, other] = await attackBoth(world =>
      editAttack(world, { dictionary: DICTIONARY, edits: EDITS }),
    );
    expect(one).toHaveLength(EDITS);
    expect(other).toEqual(one);
  });

  it('yields something where the text is public', async () => {
    const [one, other] = await attackBoth(
      world => draftAttack(world, { dictionary: DICTIONARY, drafts: 100 }),
      'public',
    );
    expect(other).not.toEqual(one);
    const [before, after] = await attackBoth(
      world => editAttack(world, { dictionary: DICTIONARY, edits: 10 }),
      'public',
    );
    expect(after).not.toEqual(before);
  });
});
