import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { EffectsRunner } from '../effects/EffectsRunner';

/**
 * Carries out what a replica that died left undone. Any replica may do it, at
 * least once; a nudge after each change makes it the exception.
 */
export function effectsTask(
  runner: Pick<EffectsRunner, 'runOnce'>,
): SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition {
  return {
    id: 'ai-initiatives-effects',
    scope: 'global',
    frequency: { seconds: 10 },
    initialDelay: { seconds: 2 },
    timeout: { minutes: 15 },
    fn: signal => runner.runOnce(signal),
  };
}
