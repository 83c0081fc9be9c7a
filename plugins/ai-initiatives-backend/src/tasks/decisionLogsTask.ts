import type {
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import type { DecisionLogRunner } from '../decisionLogs/DecisionLogRunner';

/** Reads the decision logs that are kept in repositories. */
export function decisionLogsTask(options: {
  runner: Pick<DecisionLogRunner, 'run'>;
  everySeconds: number;
}): SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition {
  return {
    id: 'ai-initiatives-decision-logs',
    scope: 'global',
    frequency: { seconds: options.everySeconds },
    // After the catalog has read its first locations, as a rule.
    initialDelay: { seconds: 10 },
    timeout: { minutes: 30 },
    fn: signal => options.runner.run(signal),
  };
}
