export { EntityInitiativesContent } from './EntityInitiativesContent';
