export { DecisionTimeline } from './DecisionTimeline';
export type { TimelineEntry } from './DecisionTimeline';
