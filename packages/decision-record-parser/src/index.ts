export { parseDecisionLog, parseDecisionRecord } from './log/parseDecisionLog';
export type { ParseOptions } from './record/ParserTools';
export { DEFAULT_LIMITS } from './limits/ParserLimits';
export type { ParserLimits } from './limits/ParserLimits';
export { DEFAULT_WORDS } from './words/defaultWords';
export { extendWords } from './words/extendWords';
export type { MoreWords } from './words/extendWords';
export type {
  DecisionWords,
  LabelRole,
  SectionRole,
  SectionWords,
} from './words/DecisionWords';
export type { DateFact } from './fields/DateFact';
export type { DecisionOption, OptionsFact } from './fields/OptionsFact';
export { writeIndex } from './madr/writeIndex';
export type { IndexEntry } from './madr/writeIndex';
export { writeMadr } from './madr/writeMadr';
export type { MadrOption, MadrRecord } from './madr/MadrRecord';
export * from './types';
