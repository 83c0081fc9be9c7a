export { InitiativeFormPage } from './InitiativeFormPage';
