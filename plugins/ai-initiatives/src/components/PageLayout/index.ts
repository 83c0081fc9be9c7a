export { CardColumns, PageLayout } from './PageLayout';
