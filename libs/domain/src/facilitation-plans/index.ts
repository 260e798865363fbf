export * from './quarter';
export * from './wishes';
export * from './plan-obstacles';
export * from './planned-facilitation';
export * from './proposal';
export * from './propose';
export * from './publication';
