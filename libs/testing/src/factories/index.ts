export * from './association';
export * from './group';
export * from './venue';
