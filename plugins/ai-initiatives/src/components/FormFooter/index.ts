export { FormFooter } from './FormFooter';
export { RestoredNotice } from './RestoredNotice';
