/** Whose clock an hour is on; nothing for metropolitan France, where nobody wonders. */
export const timeZones = {
  'Europe/Paris': '',
  'America/Martinique': 'Martinique time',
  'America/Guadeloupe': 'Guadeloupe time',
  'America/Cayenne': 'French Guiana time',
  'Indian/Reunion': 'Réunion time',
  'Indian/Mayotte': 'Mayotte time',
  'America/Miquelon': 'Saint-Pierre and Miquelon time',
  'America/St_Barthelemy': 'Saint-Barthélemy time',
  'America/Marigot': 'Saint-Martin time',
  'Pacific/Noumea': 'New Caledonia time',
  'Pacific/Tahiti': 'Tahiti time',
  'Pacific/Marquesas': 'Marquesas time',
  'Pacific/Gambier': 'Gambier time',
  'Pacific/Wallis': 'Wallis and Futuna time',
};
