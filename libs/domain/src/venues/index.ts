export * from './venue';
