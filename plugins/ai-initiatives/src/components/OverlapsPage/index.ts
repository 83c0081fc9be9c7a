export { OverlapsPage } from './OverlapsPage';
