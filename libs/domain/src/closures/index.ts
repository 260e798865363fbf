export * from './closure-dates';
export * from './closure';
export * from './closure-words';
export * from './shown-closure';
