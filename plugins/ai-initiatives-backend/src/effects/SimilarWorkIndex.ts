import type { OverlapStore } from '../database/OverlapStore';
import { CurrentOverlapIndex } from './CurrentOverlapIndex';

/**
 * What drafts are matched against: public initiatives and nothing else. An
 * index that held the others could be made to tell of them word by word.
 */
export class SimilarWorkIndex extends CurrentOverlapIndex {
  constructor(store: OverlapStore) {
    super(store, entry => entry.visibility === 'public');
  }
}
