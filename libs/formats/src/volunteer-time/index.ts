export * from './benevalibre';
