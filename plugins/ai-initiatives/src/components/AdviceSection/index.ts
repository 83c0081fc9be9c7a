export { AdviceSection } from './AdviceSection';
