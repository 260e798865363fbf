export { generateInstance } from './generate';
export { MEASURES, SIZES, type Size } from './size';
