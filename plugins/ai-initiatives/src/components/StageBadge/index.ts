export { StageBadge } from './StageBadge';
