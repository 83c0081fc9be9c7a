export { LoadingNotice } from './LoadingNotice';
