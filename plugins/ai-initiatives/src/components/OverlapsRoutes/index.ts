export { OverlapsRoutes } from './OverlapsRoutes';
