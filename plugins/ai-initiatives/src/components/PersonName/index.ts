export { PersonName } from './PersonName';
export { PersonNames } from './PersonNames';
