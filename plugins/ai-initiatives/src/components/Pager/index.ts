export { PAGE_SIZE, Pager } from './Pager';
