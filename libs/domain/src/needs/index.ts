export * from './need';
export * from './need-words';
export * from './wanted-contacts';
export * from './windows';
