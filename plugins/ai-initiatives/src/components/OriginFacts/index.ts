export { OriginFacts } from './OriginFacts';
