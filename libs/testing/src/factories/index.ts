export * from './association';
export * from './group';
export * from './venue';
export * from './session-view';
export * from './volunteer';
export * from './person';
