import { mockCredentials } from '@backstage/backend-test-utils';
import { initiativeReadPermission } from 'backstage-plugin-ai-initiatives-common';
import { accessOf } from '../__fixtures__/build';
import type { Access } from '../access/Access';
import type { AccessResolver } from '../access/AccessResolver';
import { createAuthorizedInitiativesService } from './AuthorizedInitiativesService';
import type { UnguardedInitiativesService } from './InitiativesService';

const credentials = mockCredentials.user('user:default/ada');
const all = accessOf();
const nothing: Access = {
  ...all,
  decisions: { ...all.decisions, [initiativeReadPermission.name]: 'none' },
};

/** A policy that answers when it is told to, and use cases that say under which access. */
function setUp() {
  const answers: ((access: Access | Error) => void)[] = [];
  const resolve = jest.fn(
    () =>
      new Promise<Access>((granted, failed) => {
        answers.push(answer =>
          answer instanceof Error ? failed(answer) : granted(answer),
        );
      }),
  );
  const listInitiatives = jest.fn(
    async (_: unknown, { access }: { access: Access }) => access as never,
  );
  const updateInitiative = jest.fn(async () => ({} as never));
  const service = createAuthorizedInitiativesService({
    inner: {
      listInitiatives,
      updateInitiative,
    } as Partial<UnguardedInitiativesService> as UnguardedInitiativesService,
    resolver: { resolve } as Partial<AccessResolver> as AccessResolver,
  });
  const list = () => service.listInitiatives({}, { credentials });
  const update = () =>
    service.updateInitiative(
      { id: 'a', revision: 1, input: {} },
      { credentials },
    );
  return { answers, list, listInitiatives, update, updateInitiative };
}

describe('createAuthorizedInitiativesService', () => {
  it('does not read for a caller it does not know before the policy answers', async () => {
    const { answers, list, listInitiatives } = setUp();
    const listed = list();
    expect(listInitiatives).not.toHaveBeenCalled();

    answers[0](all);

    expect(await listed).toBe(all);
  });

  it('reads once when the policy answers as it did the last time', async () => {
    const { answers, list, listInitiatives } = setUp();
    const first = list();
    answers[0](all);
    await first;

    const second = list();
    expect(listInitiatives).toHaveBeenCalledTimes(2);
    answers[1](accessOf());

    expect(await second).toBe(all);
    expect(listInitiatives).toHaveBeenCalledTimes(2);
  });

  it('forgets what it read when the policy answers otherwise', async () => {
    const { answers, list, listInitiatives } = setUp();
    const first = list();
    answers[0](all);
    await first;

    const second = list();
    answers[1](nothing);

    expect(await second).toBe(nothing);
    expect(listInitiatives).toHaveBeenCalledTimes(3);
  });

  it('reports only the refusal when the policy does not answer', async () => {
    const { answers, list, listInitiatives } = setUp();
    const first = list();
    answers[0](all);
    await first;
    listInitiatives.mockRejectedValueOnce(new Error('of the early reading'));

    const second = list();
    answers[1](new Error('no answer'));

    await expect(second).rejects.toThrow('no answer');
  });

  it('reads again when the early reading was under another access, even if it failed', async () => {
    const { answers, list, listInitiatives } = setUp();
    const first = list();
    answers[0](all);
    await first;
    listInitiatives.mockRejectedValueOnce(new Error('of the early reading'));

    const second = list();
    answers[1](nothing);

    expect(await second).toBe(nothing);
  });

  it('never begins a change before the policy answers', async () => {
    const { answers, update, updateInitiative } = setUp();
    const first = update();
    answers[0](all);
    await first;

    const second = update();
    expect(updateInitiative).toHaveBeenCalledTimes(1);
    answers[1](all);
    await second;
    expect(updateInitiative).toHaveBeenCalledTimes(2);
  });
});
