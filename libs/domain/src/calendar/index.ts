export * from './holiday-name';
export * from './public-holidays';
export * from './school-holidays';
export * from './school-zones';
