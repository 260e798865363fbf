export * from './factories';
export * from './cast';
export * from './rows-of-xlsx';
export * from './read-pdf';
