export * from './activity-declaration';
export * from './activity-facts';
export * from './activity-period';
export * from './activity-sentences';
export * from './activity-summary';
