export { SettleSection } from './SettleSection';
