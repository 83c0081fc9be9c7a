export { WarningsNotice } from './WarningsNotice';
