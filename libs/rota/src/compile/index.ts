export * from './rota-input';
export * from './compiled';
export * from './eligibility';
export * from './compile';
export * from './around';
