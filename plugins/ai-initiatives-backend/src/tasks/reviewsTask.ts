import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { ReviewPlanner } from '../service/reviews/ReviewPlanner';

/**
 * Plans the reviews that decisions ask for by naming a day, once for all
 * replicas; whoever does it a second time finds nothing to do.
 */
export function reviewsTask(
  planner: Pick<ReviewPlanner, 'run'>,
): SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition {
  return {
    id: 'ai-initiatives-reviews',
    scope: 'global',
    frequency: { minutes: 5 },
    initialDelay: { seconds: 15 },
    timeout: { minutes: 15 },
    fn: async signal => {
      await planner.run(signal);
    },
  };
}
