import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { editAttack } from './__testUtils__/attackers';
import { databases } from './__testUtils__/databases';
import { LeakWorld } from './__testUtils__/LeakWorld';
import { OTHER_OWNER, OWNER } from './__testUtils__/matrixBackend';
import { beginEpisode } from './__testUtils__/repeatable';
import {
  createReplayableBackend,
  ReplayableBackend,
} from './__testUtils__/replayableBackend';
import { thorough } from './__testUtils__/thorough';

jest.setTimeout(600_000);

const EDITS = thorough ? 200 : 10;
const SECRET =
  'Forecast how many spare parts the wind turbines need before winter storms so that cranes are booked in time.';
const OTHER_SECRET =
  'Summarise scanned invoices of hospitals and detect fraud by patterns of doctors before the claims are paid.';
const DICTIONARY = [
  ...new Set(`${SECRET} ${OTHER_SECRET}`.toLowerCase().match(/[a-z]+/g)),
];
const OTHERS = [
  ['Sort claims', 'Adjusters read scanned letters and sort claims by hand.'],
  ['Contracts', 'Lawyers translate contracts for hospitals every day.'],
  ['Invoices', 'Clerks compare invoices with contracts line by line.'],
];

describe.each(databases.eachSupportedId())('hints on %s', databaseId => {
  let backend: ReplayableBackend;
  let world: LeakWorld;

  beforeAll(async () => {
    backend = await createReplayableBackend(databaseId);
  });

  afterAll(async () => {
    await backend.close();
  });

  async function register(
    person: 'member' | 'outsider',
    fields: Readonly<Record<string, unknown>>,
  ): Promise<InitiativeView> {
    const text = await world.must(person, {
      method: 'POST',
      path: '/initiatives',
      body: { title: 'Spare parts', problem: SECRET, ...fields },
    });
    return JSON.parse(text);
  }

  async function see(person: Parameters<LeakWorld['call']>[0], id: string) {
    const text = await world.must(person, { path: `/initiatives/${id}` });
    const { hints, givenHints }: InitiativeView = JSON.parse(text);
    return {
      hints: hints.map(({ group }) => group.ref),
      given: givenHints.map(({ initiative }) => initiative.id),
    };
  }

  async function startWith(
    secret: Readonly<Record<string, unknown>>,
  ): Promise<string> {
    await backend.startOver();
    world = new LeakWorld(backend);
    beginEpisode('others', 0);
    for (const [title, problem] of OTHERS) {
      await register('outsider', { title, problem, owner: OTHER_OWNER });
      // A model that is built in between counts what was there by then.
      await backend.settle();
    }
    beginEpisode('secret', 1);
    const view = await register('member', { owner: OWNER, ...secret });
    await backend.settle();
    beginEpisode('after', 2);
    return view.initiative.id;
  }

  const restricted = { visibility: 'restricted', allowsHints: true };

  it('tell the owners of a saved initiative whom to ask, once and for good', async () => {
    const secret = await startWith(restricted);
    const { initiative } = await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();

    const told = await see('outsider', initiative.id);
    expect(told).toEqual({ hints: [OWNER], given: [] });
    expect(await see('member', secret)).toEqual({
      hints: [],
      given: [initiative.id],
    });
    // Whoever may read both sees the overlap itself, and others own neither.
    expect((await see('member', initiative.id)).hints).toEqual([]);
    expect((await see('author', initiative.id)).hints).toEqual([]);

    await world.must('outsider', {
      method: 'PATCH',
      path: `/initiatives/${initiative.id}`,
      headers: { 'If-Match': '"1"' },
      body: { problem: 'Nothing of that kind.' },
    });
    await backend.settle();
    expect((await see('outsider', initiative.id)).hints).toEqual([OWNER]);
  });

  it('tell those as well who were there before', async () => {
    await backend.startOver();
    world = new LeakWorld(backend);
    beginEpisode('first', 0);
    const { initiative } = await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();
    beginEpisode('second', 1);
    await register('member', { owner: OWNER, ...restricted });
    await backend.settle();

    expect((await see('outsider', initiative.id)).hints).toEqual([OWNER]);
  });

  it('end when the other side no longer allows them', async () => {
    const secret = await startWith(restricted);
    const { initiative } = await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();
    await world.must('member', {
      method: 'PATCH',
      path: `/initiatives/${secret}`,
      headers: { 'If-Match': '"1"' },
      body: { allowsHints: null },
    });
    await backend.settle();

    expect((await see('outsider', initiative.id)).hints).toEqual([]);
  });

  it.each([
    ['not allowed', { visibility: 'restricted' }],
    ['hidden', { visibility: 'hidden', allowsHints: true }],
    [
      'about other work',
      { ...restricted, title: 'Fraud', problem: OTHER_SECRET },
    ],
  ])('are not given where work is %s', async (_, secret) => {
    await startWith(secret);
    const { initiative } = await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();

    expect((await see('outsider', initiative.id)).hints).toEqual([]);
  });

  it(`tell at most one thing in ${EDITS} edits, and nothing else does`, async () => {
    const attack = async (problem: string) => {
      await startWith({ ...restricted, title: 'Project', problem });
      return editAttack(world, { dictionary: DICTIONARY, edits: EDITS });
    };
    const hintsIn = (answer: string) => answer.match(/"hints":\[[^\]]*\]/g);
    const without = (answers: readonly string[]) =>
      answers.map(answer => answer.replace(/"hints":\[[^\]]*\]/g, ''));

    const one = await attack(SECRET);
    const other = await attack(OTHER_SECRET);

    expect(without(other)).toEqual(without(one));
    const distinct = new Set([...one, ...other].flatMap(hintsIn));
    expect(distinct.size).toBeLessThanOrEqual(2);
  });
});
