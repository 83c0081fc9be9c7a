export { RiskNote } from './RiskNote';
