export { AnyDecisionPicker, DecisionPicker } from './DecisionPicker';
export { InitiativePicker } from './InitiativePicker';
export { PrinciplePicker } from './PrinciplePicker';
export type { RecordPickerProps } from './RecordPicker';
