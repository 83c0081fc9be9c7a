export { LinkDecisionDialog } from './LinkDecisionDialog';
