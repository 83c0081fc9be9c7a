export { CoverageBar, UnusedMark } from './CoverageBar';
