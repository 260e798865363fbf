export * from './seat-code';
export * from './seats';
export * from './registration';
