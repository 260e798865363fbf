export * from './contact';
export * from './outcome';
