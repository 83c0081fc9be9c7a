export { OpenChallenges } from './OpenChallenges';
