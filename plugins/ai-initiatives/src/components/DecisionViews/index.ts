export { DecisionViews } from './DecisionViews';
