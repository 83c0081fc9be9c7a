export { PrinciplesRoutes } from './PrinciplesRoutes';
