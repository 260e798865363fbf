export * from './id';
export * from './text';
export * from './unaccent';
export * from './when';
export * from './labels';
