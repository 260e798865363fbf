export * from './feed-shapes';
export { calendarFeed } from './feed';
export { listingEntries, placeLine } from './listing-entries';
