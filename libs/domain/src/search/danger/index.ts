export * from './danger';
export * from './dangers';
