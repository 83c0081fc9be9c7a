export { OverlapGroupPage } from './OverlapGroupPage';
