export * from './recurrence';
export * from './series';
export * from './session';
