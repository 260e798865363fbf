import { DEFAULT_TIME_ZONE, type TimeZone } from '../identity';
import type { Commune } from './commune';
import { departmentCodeOf } from './departments';

const ZONES: Readonly<Record<string, TimeZone>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

// French Polynesia keeps three times: the Marquesas 30 minutes ahead of Tahiti, the Gambier an hour.
const POLYNESIA: Readonly<Record<string, TimeZone>> = {
  '98718': 'Pacific/Marquesas',
  '98719': 'Pacific/Gambier',
  '98723': 'Pacific/Marquesas',
  '98731': 'Pacific/Marquesas',
  '98746': 'Pacific/Marquesas',
  '98756': 'Pacific/Marquesas',
  '98757': 'Pacific/Marquesas',
};

/**
 * IANA time zone in which a commune lives, by its INSEE code (tz database, zone1970.tab).
 * Lands without inhabitants (984, 989) follow Paris.
 */
export const timeZoneOf = (inseeCode: Commune['inseeCode']): TimeZone =>
  POLYNESIA[inseeCode] ?? ZONES[departmentCodeOf(inseeCode)] ?? DEFAULT_TIME_ZONE;
