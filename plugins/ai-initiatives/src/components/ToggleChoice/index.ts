export { ToggleChoice } from './ToggleChoice';
