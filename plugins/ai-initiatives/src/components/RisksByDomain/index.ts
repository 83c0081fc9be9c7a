export { RisksByDomain } from './RisksByDomain';
