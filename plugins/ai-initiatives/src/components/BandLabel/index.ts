export { BandLabel } from './BandLabel';
