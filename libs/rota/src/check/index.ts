export * from './input-error';
export * from './check-instance';
export * from './check-input';
