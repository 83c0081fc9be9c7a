export { DivergenceNote } from './DivergenceNote';
export { DivergencePage } from './DivergencePage';
export { DivergencesPage } from './DivergencesPage';
