export { rowsOfXlsx } from '@presence/testing';
