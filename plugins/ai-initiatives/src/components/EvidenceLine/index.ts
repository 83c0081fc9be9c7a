export { EvidenceLine } from './EvidenceLine';
