export { NextReview } from './NextReview';
