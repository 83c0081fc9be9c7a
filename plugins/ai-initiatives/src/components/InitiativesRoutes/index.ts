export { InitiativesRoutes } from './InitiativesRoutes';
