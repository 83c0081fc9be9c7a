export { SearchFilter } from './SearchFilter';
