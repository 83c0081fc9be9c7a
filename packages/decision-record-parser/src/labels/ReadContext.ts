import type { MarkdownDocument } from '../markdown/MarkdownDocument';
import type { LabelMatcher } from '../words/createLabelMatcher';
import type { SectionMatcher } from '../words/createSectionMatcher';
import type { DecisionWords } from '../words/DecisionWords';

/** The words, and what was prepared from them once. */
export interface Vocabulary {
  readonly words: DecisionWords;
  readonly matchLabel: LabelMatcher;
  readonly matchSection: SectionMatcher;
}

/** What readers of one document need. */
export interface ReadContext extends Vocabulary {
  readonly document: MarkdownDocument;
}
