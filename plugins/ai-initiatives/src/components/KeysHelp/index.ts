export { KeysHelp } from './KeysHelp';
