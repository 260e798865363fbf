import type { Place } from './place';

/** The place as it is offered and read back: "Saint-Denis (974)", "Rhône (69)", "Corse". Typed again, it is that place. */
export function placeLabel(place: Place): string {
  if (place.kind === 'COMMUNE')
    return `${place.formerName ?? place.name} (${place.departmentCode})`;
  return place.kind === 'REGION' ? place.name : `${place.name} (${place.code})`;
}
