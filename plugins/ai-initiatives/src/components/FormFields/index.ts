export { ChoiceField } from './ChoiceField';
export { DayField } from './DayField';
export { EntityLinksField } from './EntityLinksField';
export { LinesField } from './LinesField';
export { NamesField } from './NamesField';
export { RecordsField } from './RecordsField';
export { RefsField } from './RefsField';
export { WebLinksField } from './WebLinksField';
