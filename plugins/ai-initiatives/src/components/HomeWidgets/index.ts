export { MyOverlaps } from './MyOverlaps';
export { MyReviews } from './MyReviews';
export { RecentlyDecided } from './RecentlyDecided';
export { WidgetCard } from './WidgetCard';
