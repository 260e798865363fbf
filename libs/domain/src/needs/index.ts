export * from './need';
export * from './need-change';
export * from './need-words';
export * from './wanted-contacts';
export * from './windows';
export * from './without-met';
export * from './closed-holidays';
export * from './other-holidays';
