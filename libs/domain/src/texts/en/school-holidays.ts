/** What school holidays are called. */
export const schoolHolidays = {
  ALL_SAINTS: 'Autumn school holidays',
  CHRISTMAS: 'Christmas school holidays',
  WINTER: 'Winter school holidays',
  SPRING: 'Spring school holidays',
  SUMMER: 'Summer school holidays',
  CARNIVAL: 'Carnival school holidays',
  EASTER: 'Easter school holidays',
  MAY_BREAK: 'May school break',
  NO_CLASSES: 'Days without classes',
  OCTOBER: 'October school holidays',
  SOUTHERN_SUMMER: 'Southern summer school holidays',
  MARCH: 'March school holidays',
  MAY: 'May school holidays',
  SOUTHERN_WINTER: 'Southern winter school holidays',
  FEBRUARY: 'February school holidays',
};
