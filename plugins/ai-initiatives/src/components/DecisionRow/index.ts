export { DecisionRow } from './DecisionRow';
