export { SimilarWorkItem } from './SimilarWorkItem';
