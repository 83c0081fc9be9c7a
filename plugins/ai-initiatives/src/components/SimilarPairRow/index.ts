export { SimilarPairRow } from './SimilarPairRow';
