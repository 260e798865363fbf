export * from './instance';
export * from './cost/calendar';
export * from './cost/cost';
export * from './cost/violations';
export * from './greedy';
export * from './compile';
export * from './sequence';
export * from './solve';
