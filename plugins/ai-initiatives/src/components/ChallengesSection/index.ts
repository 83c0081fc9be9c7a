export { ChallengesSection } from './ChallengesSection';
