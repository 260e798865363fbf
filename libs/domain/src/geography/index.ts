export * from './commune';
export * from './departments';
export * from './time-zones';
export * from './time-zone-words';
export * from './places';
export * from './phone-of-place';
