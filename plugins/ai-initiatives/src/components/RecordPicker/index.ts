export { DecisionPicker } from './DecisionPicker';
export { InitiativePicker } from './InitiativePicker';
export type { RecordPickerProps } from './RecordPicker';
