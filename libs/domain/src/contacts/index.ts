export * from './contact-moves';
export * from './contact';
export * from './outcome';
export * from './disclosure';
export * from './clock';
export * from './next-try';
export * from './looks-private';
