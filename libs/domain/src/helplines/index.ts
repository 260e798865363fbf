export * from './helpline';
export * from './helplines';
