import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { EntityGraphSync } from '../catalog/EntityGraphSync';

/** Keeps our copy of the catalog's names and relations fresh. */
export function entityGraphTask(options: {
  sync: Pick<EntityGraphSync, 'run'>;
  everySeconds: number;
}): SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition {
  return {
    id: 'ai-initiatives-entity-graph',
    scope: 'global',
    frequency: { seconds: options.everySeconds },
    initialDelay: { seconds: 5 },
    timeout: { minutes: 10 },
    fn: signal => options.sync.run(signal),
  };
}
