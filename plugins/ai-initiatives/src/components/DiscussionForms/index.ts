export { type Sending, WordsForm } from './WordsForm';
