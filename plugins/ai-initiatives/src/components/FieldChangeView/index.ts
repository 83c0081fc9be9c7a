export { FieldChangeView } from './FieldChangeView';
