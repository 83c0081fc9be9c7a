import { mockServices } from '@backstage/backend-test-utils';
import { scheduleTasks } from './scheduleTasks';

describe('scheduleTasks', () => {
  const logger = mockServices.logger.mock();
  const exclusively = <T>(work: () => Promise<T>) => work();
  const tasks = ['first', 'second'].map(id => ({
    id,
    frequency: { seconds: 10 },
    timeout: { minutes: 1 },
    fn: async () => {},
  }));

  it('tries each until it succeeds, and none twice after that', async () => {
    const scheduled: string[] = [];
    let failures = 2;
    await scheduleTasks({
      scheduler: {
        scheduleTask: async ({ id }) => {
          if (id === 'second' && failures > 0) {
            failures -= 1;
            throw new RangeError('secret words');
          }
          scheduled.push(id);
        },
      },
      tasks,
      exclusively,
      logger,
      signal: new AbortController().signal,
      retryMs: 1,
    });
    expect(scheduled).toEqual(['first', 'second']);
    expect(logger.error.mock.calls).toEqual([
      ['Task second was not scheduled and will be tried again: RangeError'],
      ['Task second was not scheduled and will be tried again: RangeError'],
    ]);
  });

  it('gives up when the backend stops', async () => {
    const stopping = new AbortController();
    const scheduleTask = jest.fn(async () => {
      stopping.abort();
      throw new Error('no database');
    });
    await scheduleTasks({
      scheduler: { scheduleTask },
      tasks,
      exclusively,
      logger,
      signal: stopping.signal,
    });
    expect(scheduleTask).toHaveBeenCalledTimes(1);
  });
});
