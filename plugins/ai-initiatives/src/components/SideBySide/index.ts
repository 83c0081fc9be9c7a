export { SideBySide } from './SideBySide';
