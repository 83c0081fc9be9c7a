import type {
  InitiativeView,
  ResolutionView,
} from 'backstage-plugin-ai-initiatives-common';
import { databases } from './__testUtils__/databases';
import { LeakWorld } from './__testUtils__/LeakWorld';
import { OTHER_OWNER, OWNER, PEOPLE } from './__testUtils__/matrixBackend';
import { beginEpisode } from './__testUtils__/repeatable';
import {
  createReplayableBackend,
  ReplayableBackend,
} from './__testUtils__/replayableBackend';

jest.setTimeout(120_000);

const SPARE_PARTS =
  'Forecast how many spare parts the wind turbines need before winter storms so that cranes are booked in time.';
const MINUTES_A_DAY = 24 * 60;

describe.each(databases.eachSupportedId())('notices on %s', databaseId => {
  let backend: ReplayableBackend;
  let world: LeakWorld;

  beforeAll(async () => {
    backend = await createReplayableBackend(databaseId);
  });

  beforeEach(async () => {
    await backend.startOver();
    backend.outbox.sent.length = 0;
    backend.outbox.isBroken = false;
    world = new LeakWorld(backend);
    beginEpisode('start', 0);
    for (const [title, problem] of [
      ['Sort claims', 'Adjusters read scanned letters and sort them by hand.'],
      ['Contracts', 'Lawyers translate contracts for hospitals every day.'],
    ]) {
      await register('outsider', { title, problem, owner: OTHER_OWNER });
    }
    await backend.settle();
  });

  afterAll(async () => {
    await backend.close();
  });

  type Person = keyof typeof PEOPLE;

  async function send<T>(
    person: Person,
    path: string,
    body: object = {},
    method = 'POST',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const request = { method, path, body, headers };
    return JSON.parse(await world.must(person, request));
  }

  async function register(
    person: Person,
    fields: Readonly<Record<string, unknown>>,
  ) {
    const { initiative } = await send<InitiativeView>(person, '/initiatives', {
      title: 'Spare parts',
      problem: SPARE_PARTS,
      ...fields,
    });
    return initiative;
  }

  const told = () =>
    backend.outbox.sent.map(({ recipients, payload }) => ({
      to: 'entityRef' in recipients ? recipients.entityRef : 'all',
      title: payload.title,
    }));

  it('tell both owners of an overlap once, whatever is edited later', async () => {
    const theirs = await register('member', { owner: OWNER });
    await backend.settle();
    expect(told()).toEqual([]);
    const ours = await register('outsider', {
      title: 'Turbine parts',
      owner: OTHER_OWNER,
    });
    await backend.settle();

    expect(told()).toEqual(
      expect.arrayContaining([
        { to: [OTHER_OWNER], title: '“Turbine parts” looks like similar work' },
        {
          to: [OWNER],
          title: '“Turbine parts” looks like your “Spare parts”',
        },
      ]),
    );
    expect(told()).toHaveLength(2);
    expect(backend.outbox.sent[0]).toMatchObject({
      recipients: { excludeEntityRef: PEOPLE.outsider.ref },
      payload: { topic: 'Similar work', link: expect.any(String) },
    });

    await send(
      'member',
      `/initiatives/${theirs.id}`,
      { benefits: 'Fewer trips.' },
      'PATCH',
      { 'If-Match': '"1"' },
    );
    await backend.settle();
    expect(told()).toHaveLength(2);
    expect(ours.id).not.toBe(theirs.id);
  });

  it('tell nobody of restricted work', async () => {
    await register('member', { owner: OWNER, visibility: 'restricted' });
    await backend.settle();
    await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();

    expect(told()).toEqual([]);
  });

  it('are tried again while nothing can be sent, and checked again before', async () => {
    const theirs = await register('member', { owner: OWNER });
    await backend.settle();
    backend.outbox.isBroken = true;
    await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();
    await send(
      'member',
      `/initiatives/${theirs.id}`,
      { visibility: 'restricted' },
      'PATCH',
      { 'If-Match': '"1"' },
    );
    backend.outbox.isBroken = false;
    beginEpisode('later', 5);
    await backend.settle();

    // Their own group may still read it; the other one may not.
    expect(told()).toEqual([
      { to: [OWNER], title: expect.stringContaining('looks like your') },
    ]);
  });

  it('tell both owners on the day when parallel work is to be looked at', async () => {
    const theirs = await register('member', { owner: OWNER });
    const ours = await register('outsider', { owner: OTHER_OWNER });
    await backend.settle();
    const proposed = await send<ResolutionView>('member', '/resolutions', {
      left: theirs.id,
      right: ours.id,
      kind: 'deliberate-parallel',
      rationale: 'Two ways at once.',
      revisitOn: '2026-03-12',
    });
    await send(
      'outsider',
      `/resolutions/${proposed.resolution.id}/consent`,
      {},
    );
    backend.outbox.sent.length = 0;
    beginEpisode('the day before', 9 * MINUTES_A_DAY);
    await backend.settle();
    expect(told()).toEqual([]);
    for (const day of [10, 11]) {
      beginEpisode(`day ${day}`, day * MINUTES_A_DAY);
      await backend.settle();
    }

    expect(told()).toEqual([
      {
        to: expect.arrayContaining([OWNER, OTHER_OWNER]),
        title: expect.stringMatching(/^Time to look again: /),
      },
    ]);
  });

  it('tell those who follow it what was learnt when it is retired', async () => {
    const theirs = await register('member', { owner: OWNER });
    await send('author', `/follows/initiative/${theirs.id}`, {}, 'PUT');
    expect(
      JSON.parse(await world.must('author', { path: '/follows' })),
    ).toEqual({ items: [{ kind: 'initiative', id: theirs.id }] });
    await send(
      'member',
      `/initiatives/${theirs.id}`,
      { stage: 'retired', lesson: 'Storms cannot be foreseen.' },
      'PATCH',
      { 'If-Match': '"1"' },
    );
    await backend.settle();

    expect(told()).toEqual([
      { to: [PEOPLE.author.ref], title: '“Spare parts” was retired' },
    ]);
  });
});
