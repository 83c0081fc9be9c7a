import { createOptionWords, OptionWords } from '../fields/createOptionWords';
import {
  createRelationFinder,
  RelationFinder,
} from '../fields/createRelationFinder';
import { createStatusReader, StatusReader } from '../fields/normalizeStatus';
import { createDateReader, DateReader } from '../fields/readDateText';
import type { Vocabulary } from '../labels/ReadContext';
import { DEFAULT_LIMITS, ParserLimits } from '../limits/ParserLimits';
import { createLabelMatcher } from '../words/createLabelMatcher';
import { createSectionMatcher } from '../words/createSectionMatcher';
import { DEFAULT_WORDS } from '../words/defaultWords';
import type { DecisionWords } from '../words/DecisionWords';

/**
 * Words and limits to parse with.
 *
 * @public
 */
export interface ParseOptions {
  readonly words?: DecisionWords;
  readonly limits?: Partial<ParserLimits>;
}

/** Everything that is prepared from words and limits once, not for every record. */
export interface ParserTools extends Vocabulary {
  readonly limits: ParserLimits;
  readonly readStatus: StatusReader;
  readonly readDateText: DateReader;
  readonly findRelations: RelationFinder;
  readonly optionWords: OptionWords;
}

const prepared = new WeakMap<DecisionWords, Omit<ParserTools, 'limits'>>();

/** Prepares the words once per list of words. */
export function parserTools({
  words = DEFAULT_WORDS,
  limits,
}: ParseOptions = {}): ParserTools {
  let tools = prepared.get(words);
  if (!tools) {
    tools = {
      words,
      matchLabel: createLabelMatcher(words),
      matchSection: createSectionMatcher(words),
      readStatus: createStatusReader(words),
      readDateText: createDateReader(words),
      findRelations: createRelationFinder(words),
      optionWords: createOptionWords(words),
    };
    prepared.set(words, tools);
  }
  return { ...tools, limits: { ...DEFAULT_LIMITS, ...limits } };
}
