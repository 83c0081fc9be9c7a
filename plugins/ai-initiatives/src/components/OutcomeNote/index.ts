export { OutcomeNote } from './OutcomeNote';
