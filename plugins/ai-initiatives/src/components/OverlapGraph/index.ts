export { OverlapGraph } from './OverlapGraph';
