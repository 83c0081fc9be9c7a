export { ResolutionNote } from './ResolutionNote';
