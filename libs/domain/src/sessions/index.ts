export * from './recurrence';
export * from './series';
export * from './living-series';
export * from './session';
export * from './session-moves';
export * from './facilitation';
export * from './series-dates';
