import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { ImportRunner } from '../import/ImportRunner';

/**
 * Goes on with imports whose replica died, and forgets old ones. Runs on every
 * replica: jobs are claimed, so that each is carried out once, and none waits
 * for the lease of a task whose process is gone.
 */
export function importTask(
  runner: Pick<ImportRunner, 'runPending' | 'removeOld'>,
): SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition {
  return {
    id: 'ai-initiatives-import',
    scope: 'local',
    frequency: { seconds: 15 },
    initialDelay: { seconds: 3 },
    timeout: { minutes: 15 },
    fn: async signal => {
      await runner.runPending(signal);
      await runner.removeOld();
    },
  };
}
