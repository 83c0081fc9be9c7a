export { ReasonChips } from './ReasonChips';
