export { DecisionFormPage } from './DecisionFormPage';
