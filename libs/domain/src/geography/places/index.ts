export * from './place';
export { placeLabel } from './place-label';
export { searchName } from './search-name';
export { cityOfDistrict, districtByPostcode } from './districts';
export { gazetteerOf, type FormerCommune, type Gazetteer, type KnownCommune } from './gazetteer';
export { departmentsIn } from './area-names';
export { resolvePlace } from './resolve-place';
