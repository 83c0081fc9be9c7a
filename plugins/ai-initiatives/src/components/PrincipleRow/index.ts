export { PrincipleRow } from './PrincipleRow';
