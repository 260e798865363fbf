export * from './venue';
export * from './accessibility-labels';
