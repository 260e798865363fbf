export * from './taxonomy';
export * from './group';
