export { EmptyNotice } from './EmptyNotice';
