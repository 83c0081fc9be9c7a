import type {
  EntityOverview,
  InitiativesApi,
} from 'backstage-plugin-ai-initiatives-common';
import { anEntityOverview, fakeInitiativesApi } from '../__fixtures__';
import { overviewStoreOf } from './OverviewStore';

const entityRef = 'component:default/claims-intake';

function setup() {
  const answers: ((value: EntityOverview | Error) => void)[] = [];
  const getEntityOverview = jest.fn<
    Promise<EntityOverview>,
    Parameters<InitiativesApi['getEntityOverview']>
  >(
    () =>
      new Promise((resolve, reject) => {
        answers.push(value =>
          value instanceof Error ? reject(value) : resolve(value),
        );
      }),
  );
  const api = fakeInitiativesApi({ getEntityOverview });
  return { api, answers, getEntityOverview };
}

const settled = () => new Promise(process.nextTick);

describe('OverviewStore', () => {
  it('asks once for all who look at the same entity', async () => {
    const { api, answers, getEntityOverview } = setup();
    const store = overviewStoreOf(api, entityRef);
    const card = jest.fn();
    const tab = jest.fn();

    store.subscribe(card);
    overviewStoreOf(api, entityRef).subscribe(tab);
    answers[0](anEntityOverview());
    await settled();

    expect(getEntityOverview).toHaveBeenCalledTimes(1);
    expect(card).toHaveBeenCalled();
    expect(tab).toHaveBeenCalled();
    expect(store.getState()).toEqual({
      value: anEntityOverview(),
      loading: false,
      isFull: false,
    });
  });

  it('asks for everything when the first answer was cut, and goes on to', async () => {
    const { api, answers, getEntityOverview } = setup();
    const store = overviewStoreOf(api, entityRef);
    store.subscribe(() => {});
    answers[0](anEntityOverview({ initiativesTotal: 60 }));
    await settled();

    store.showAll();
    store.showAll();
    store.reload();

    expect(getEntityOverview.mock.calls.map(([{ limit }]) => limit)).toEqual([
      undefined,
      200,
      200,
    ]);
    expect(store.getState()).toMatchObject({ isFull: true, loading: true });
  });

  it('does not let an answer from before a reload overwrite the one after it', async () => {
    const { api, answers, getEntityOverview } = setup();
    const store = overviewStoreOf(api, entityRef);
    store.subscribe(() => {});

    store.reload();
    answers[1](anEntityOverview({ initiativesTotal: 2 }));
    await settled();
    answers[0](anEntityOverview({ initiativesTotal: 1 }));
    await settled();

    expect(getEntityOverview.mock.calls[0][1]?.signal?.aborted).toBe(true);
    expect(store.getState().value?.initiativesTotal).toBe(2);
  });

  it('looks again once when several notice the same reason', async () => {
    const { api, answers, getEntityOverview } = setup();
    const store = overviewStoreOf(api, entityRef);
    store.subscribe(() => {});
    answers[0](anEntityOverview());
    await settled();

    store.refresh();
    store.refresh();

    expect(getEntityOverview).toHaveBeenCalledTimes(2);
  });

  it('keeps the last answer beside an error', async () => {
    const { api, answers } = setup();
    const store = overviewStoreOf(api, entityRef);
    store.subscribe(() => {});
    answers[0](anEntityOverview());
    await settled();

    store.reload();
    answers[1](new Error('gone'));
    await settled();

    expect(store.getState()).toEqual({
      value: anEntityOverview(),
      error: new Error('gone'),
      loading: false,
      isFull: false,
    });
  });

  it('shows what it has and asks again when somebody comes back', async () => {
    const { api, answers, getEntityOverview } = setup();
    const store = overviewStoreOf(api, entityRef);
    const leave = store.subscribe(() => {});
    answers[0](anEntityOverview());
    await settled();

    leave();
    overviewStoreOf(api, entityRef).subscribe(() => {});

    expect(store.getState()).toEqual({
      value: anEntityOverview(),
      loading: true,
      isFull: false,
    });
    expect(getEntityOverview).toHaveBeenCalledTimes(2);
  });

  it('forgets an entity that nobody looks at when another one is opened', () => {
    const { api } = setup();
    const first = overviewStoreOf(api, entityRef);

    overviewStoreOf(api, 'system:default/other');

    expect(overviewStoreOf(api, entityRef)).not.toBe(first);
  });
});
