export { OutcomeList, OutcomesLine } from './OutcomesLine';
export { RisksLine } from './RisksLine';
