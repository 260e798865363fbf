export * from './need';
export * from './need-change';
export * from './need-words';
export * from './wanted-contacts';
export * from './windows';
export * from './without-met';
export * from './closed-days';
export * from './other-holidays';
