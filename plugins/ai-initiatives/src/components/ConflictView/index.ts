export { ConflictView } from './ConflictView';
