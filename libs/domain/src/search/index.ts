export * from './danger';
export * from './read-search';
