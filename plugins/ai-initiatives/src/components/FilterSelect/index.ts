export { type FilterOption, FilterSelect } from './FilterSelect';
