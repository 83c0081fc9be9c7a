export { DecisionLogs } from './DecisionLogs';
