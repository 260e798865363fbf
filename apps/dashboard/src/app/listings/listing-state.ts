import { DAY_MS, type Listing } from '@presence/domain';

/** Where a listing stands: never or no longer public, public, public but soon or already too old to be trusted. */
type ListingState = 'UNPUBLISHED' | 'PUBLISHED' | 'TO_VERIFY' | 'STALE';

/** From when on before the end the listing asks to be verified again. */
const NOTICE_DAYS = 60;
export function stateOf(
  { publishedAt, verifiedUntil }: Pick<Listing, 'publishedAt' | 'verifiedUntil'>,
  now = Date.now(),
): ListingState {
  if (publishedAt === null || verifiedUntil === null) return 'UNPUBLISHED';
  const left = Date.parse(verifiedUntil) - now;
  if (left <= 0) return 'STALE';
  return left < NOTICE_DAYS * DAY_MS ? 'TO_VERIFY' : 'PUBLISHED';
}

/** What a listing still lacks, and the page of the group where it is filled in. */
export function remedyOf(
  code: string,
): { text: string; path: string[]; fragment?: string } | undefined {
  switch (code) {
    case 'DESCRIPTION_TOO_SHORT':
      return {
        text: $localize`:@@listings.lacksDescription:Décrire le groupe en quelques phrases`,
        path: ['modifier'],
        fragment: 'description',
      };
    case 'FIRST_VISIT_MISSING':
      return {
        text: $localize`:@@listings.lacksFirstVisit:Dire comment se passe une première fois`,
        path: ['modifier'],
        fragment: 'firstVisit',
      };
    case 'CONTACT_MISSING':
      return {
        text: $localize`:@@listings.lacksContact:Donner un moyen de joindre le groupe`,
        path: ['modifier'],
        fragment: 'contact',
      };
    case 'VENUE_MISSING':
      return {
        text: $localize`:@@listings.lacksVenue:Choisir le lieu où il se réunit`,
        path: ['modifier'],
        fragment: 'venueId',
      };
    case 'SESSIONS_MISSING':
      return {
        text: $localize`:@@listings.lacksSessions:Planifier au moins une séance à venir`,
        path: ['series', 'nouvelle'],
      };
    default:
      return undefined;
  }
}
