export { ExportDecisions } from './ExportDecisions';
