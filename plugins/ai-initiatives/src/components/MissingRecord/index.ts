export { MissingRecord } from './MissingRecord';
