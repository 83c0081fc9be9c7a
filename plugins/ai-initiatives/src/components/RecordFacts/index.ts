export { RecordFacts } from './RecordFacts';
