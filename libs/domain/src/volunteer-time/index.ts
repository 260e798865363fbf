export * from './added-time';
export * from './volunteer-time';
export * from './dated-rate';
export * from './valued-time';
