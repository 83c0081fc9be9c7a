export { FoldedRows } from './FoldedRows';
export type { FoldedRowsProps } from './FoldedRows';
