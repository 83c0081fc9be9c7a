export { DecisionsRoutes } from './DecisionsRoutes';
