export * from './factories';
export * from './cast';
