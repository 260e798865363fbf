export * from './concern';
