export * from './listing';
export * from './published-listing';
export * from './project';
export * from './publish';
export * from './search-words';
export * from './grid';
export * from './facets';
export * from './weekday-labels';
