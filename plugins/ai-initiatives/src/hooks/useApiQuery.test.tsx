import { TestApiProvider } from '@backstage/frontend-test-utils';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { InitiativesApi } from 'backstage-plugin-ai-initiatives-common';
import type { ReactNode } from 'react';
import { anInitiativeView, fakeInitiativesApi } from '../__fixtures__';
import { aiInitiativesApiRef } from '../apiRef';
import { useApiQuery } from './useApiQuery';

type GetInitiative = InitiativesApi['getInitiative'];

/** A backend that answers when the test says so. */
function slowBackend() {
  const calls: {
    id: string;
    signal?: AbortSignal;
    answer(): void;
    fail(error: Error): void;
  }[] = [];
  const getInitiative: GetInitiative = ({ id }, options) =>
    new Promise((resolve, reject) => {
      calls.push({
        id,
        signal: options?.signal,
        answer: () =>
          resolve(
            anInitiativeView({
              initiative: { ...anInitiativeView().initiative, id },
            }),
          ),
        fail: reject,
      });
    });
  const api = fakeInitiativesApi({ getInitiative });
  const wrapper = (props: { children: ReactNode }) => (
    <TestApiProvider apis={[[aiInitiativesApiRef, api]]}>
      {props.children}
    </TestApiProvider>
  );
  return { calls, wrapper };
}

function render(options?: { keep?: boolean }) {
  const backend = slowBackend();
  const hook = renderHook(
    (id: string | undefined) =>
      useApiQuery('getInitiative', id ? { id } : undefined, options),
    { wrapper: backend.wrapper, initialProps: 'a' as string | undefined },
  );
  const shown = () => hook.result.current.value?.initiative.id;
  return { ...backend, ...hook, shown };
}

describe('useApiQuery', () => {
  it('keeps the old value while the next one is on its way', async () => {
    const { calls, result, rerender, shown } = render();
    expect(result.current.loading).toBe(true);
    await act(async () => calls[0].answer());
    expect(shown()).toBe('a');
    expect(result.current.loading).toBe(false);

    rerender('b');
    expect(result.current.loading).toBe(true);
    expect(shown()).toBe('a');
    await act(async () => calls[1].answer());
    expect(shown()).toBe('b');
  });

  it('forgets the old value at once where it would mislead', async () => {
    const { calls, rerender, shown, result } = render({ keep: false });
    await act(async () => calls[0].answer());
    rerender('b');
    expect(shown()).toBeUndefined();

    await act(async () => calls[1].answer());
    act(() => result.current.reload());
    expect(shown()).toBe('b');
  });

  it('lets no late answer win and stops what nobody waits for', async () => {
    const { calls, rerender, shown, unmount } = render();
    rerender('b');
    expect(calls[0].signal?.aborted).toBe(true);
    await act(async () => calls[1].answer());
    await act(async () => calls[0].answer());
    expect(shown()).toBe('b');
    unmount();
    expect(calls[1].signal?.aborted).toBe(true);
  });

  it('shows a failure beside the last value and recovers', async () => {
    const { calls, result, shown } = render();
    await act(async () => calls[0].answer());
    act(() => result.current.reload());
    await act(async () => calls[1].fail(new Error('boom')));
    expect(result.current.error?.message).toBe('boom');
    expect(shown()).toBe('a');

    act(() => result.current.reload());
    await act(async () => calls[2].answer());
    await waitFor(() => expect(result.current.error).toBeUndefined());
  });

  it('asks nothing without a request, and takes a newer value', async () => {
    const { calls, result, rerender, shown } = render();
    rerender(undefined);
    expect(calls).toHaveLength(1);
    expect(result.current).toMatchObject({ value: undefined, loading: false });

    rerender('c');
    act(() => result.current.replace(anInitiativeView()));
    expect(shown()).toBe('claims-triage-assistant');
  });
});
