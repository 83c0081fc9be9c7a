export { LineageSection } from './LineageSection';
