import { setTimeout as sleep } from 'node:timers/promises';
import type {
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

const RETRY_MS = 5000;

/**
 * Schedules tasks one after the other, each tried until it succeeds. To be left
 * to run beside the start of the backend: the scheduler sets up its own tables at
 * the first task, which takes as long as everything else of ours, and no request
 * needs a task. Ends when aborted; never throws.
 */
export async function scheduleTasks(options: {
  scheduler: Pick<SchedulerService, 'scheduleTask'>;
  tasks: readonly (SchedulerServiceTaskScheduleDefinition &
    SchedulerServiceTaskInvocationDefinition)[];
  /** Replicas must not set up tables at the same time. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  logger: LoggerService;
  signal: AbortSignal;
  retryMs?: number;
}): Promise<void> {
  const { scheduler, tasks, exclusively, logger, signal } = options;
  const { retryMs = RETRY_MS } = options;
  const waiting = [...tasks];
  while (waiting.length > 0 && !signal.aborted) {
    const [task] = waiting;
    try {
      await exclusively(() => scheduler.scheduleTask(task));
      waiting.shift();
    } catch (error) {
      const { name } = error as Error;
      logger.error(
        `Task ${task.id} was not scheduled and will be tried again: ${name}`,
      );
      await sleep(retryMs, undefined, { signal }).catch(() => {});
    }
  }
}
