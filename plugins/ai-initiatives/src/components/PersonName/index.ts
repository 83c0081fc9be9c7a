export { PersonLine } from './PersonLine';
export { PersonName } from './PersonName';
