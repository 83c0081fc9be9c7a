export { InitiativeRow } from './InitiativeRow';
