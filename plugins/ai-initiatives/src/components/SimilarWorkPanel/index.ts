export {
  SimilarWorkPanel,
  type SimilarWorkPanelProps,
} from './SimilarWorkPanel';
