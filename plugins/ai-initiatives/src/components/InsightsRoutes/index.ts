export { InsightsRoutes } from './InsightsRoutes';
