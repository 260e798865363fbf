export * from './dangers';
