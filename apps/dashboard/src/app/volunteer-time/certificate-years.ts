import { inject } from '@angular/core';
import { AssociationClock } from '../associations/association-clock';

const YEARS = 6;

/** The years of which hours are shown and certified, this one first. Call it in an injection context. */
export function certificateYears(): number[] {
  const thisYear = Number(inject(AssociationClock).today().slice(0, 4));
  return Array.from({ length: YEARS }, (_, back) => thisYear - back);
}
