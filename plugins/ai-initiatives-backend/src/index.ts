export { aiInitiativesPlugin as default } from './plugin';
