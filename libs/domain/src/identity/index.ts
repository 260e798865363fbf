export * from './id';
export * from './phone';
export * from './phone-words';
export * from './stored-phone';
export * from './text';
export * from './unaccent';
export * from './when';
export * from './labels';
