export { OutcomesEditor } from './OutcomesEditor';
