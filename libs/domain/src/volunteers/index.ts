export * from './volunteer';
