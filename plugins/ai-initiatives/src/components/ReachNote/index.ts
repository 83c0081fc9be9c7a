export { ReachNote } from './ReachNote';
