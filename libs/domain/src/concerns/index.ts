export * from './concern';
export * from './helplines-for';
export * from './due-on';
