import { VenueDraft } from '@presence/contract';
import type { Id, Venue } from '@presence/domain';
import * as z from 'zod';
import type { Difference } from '../forms/difference';
import { ACCESSIBILITY_LABELS } from './accessibility-labels';

/** What the venue form holds: a draft whose coordinates may be typed by hand or left to the commune. */
type VenueFormModel = Omit<VenueDraft, 'coordinates'> & {
  coordinatesTyped: boolean;
  coordinates: { latitude: number | null; longitude: number | null };
};

export function venueFormModel(venue: Venue | null): VenueFormModel {
  const {
    id = '',
    name = '',
    street = '',
    postcode = '',
    inseeCode = '',
    addressPublic = true,
    accessibility = [],
    directions = '',
  } = venue ?? {};
  const typed = venue?.coordinatesTyped ?? false;
  const coordinates = {
    latitude: typed && venue ? venue.latitude : null,
    longitude: typed && venue ? venue.longitude : null,
  };
  return {
    id,
    name,
    street,
    postcode,
    inseeCode,
    addressPublic,
    accessibility,
    directions,
    coordinatesTyped: typed,
    coordinates,
  };
}

/** Checks what was typed as the API will: without the id, which is given when it is sent. */
export const VenueForm = z.preprocess(
  (typed) => {
    const { id: _, coordinatesTyped, coordinates, ...rest } = typed as VenueFormModel;
    return { ...rest, coordinates: coordinatesTyped ? coordinates : null };
  },
  VenueDraft.omit({ id: true }),
);

export const venueDraft = (typed: VenueFormModel, id: Id): VenueDraft => ({
  ...VenueForm.parse(typed),
  id,
});

const place = ({ coordinatesTyped, coordinates: { latitude, longitude } }: VenueFormModel) =>
  coordinatesTyped ? `${latitude}, ${longitude}` : '';
const says = (yes: boolean) => (yes ? $localize`:@@venues.yes:Oui` : $localize`:@@venues.no:Non`);

/** What two versions of a venue say differently, in the words of the form. */
export function venueDifferences(typed: VenueFormModel, stored: Venue): Difference[] {
  const kept = venueFormModel(stored);
  const rows: [string, (typed: VenueFormModel) => string][] = [
    [$localize`:@@venues.name:Nom du lieu`, ({ name }) => name],
    [$localize`:@@venues.street:Numéro et voie`, ({ street }) => street],
    [$localize`:@@venues.postcode:Code postal`, ({ postcode }) => postcode],
    [$localize`:@@venues.communeCode:Code de la commune`, ({ inseeCode }) => inseeCode],
    [
      $localize`:@@venues.addressShown:Adresse montrée au public`,
      ({ addressPublic }) => says(addressPublic),
    ],
    [
      $localize`:@@venues.accessibility:Accessibilité`,
      ({ accessibility }) => accessibility.map((each) => ACCESSIBILITY_LABELS[each]).join(', '),
    ],
    [$localize`:@@venues.directions:Pour venir`, ({ directions }) => directions],
    [$localize`:@@venues.coordinates:Coordonnées saisies`, place],
  ];
  return rows
    .map(([label, read]) => ({ label, mine: read(typed), theirs: read(kept) }))
    .filter(({ mine, theirs }) => mine !== theirs);
}
