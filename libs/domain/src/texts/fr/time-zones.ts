/** Whose clock an hour is on; nothing for metropolitan France, where nobody wonders. */
export const timeZones = {
  'Europe/Paris': '',
  'America/Martinique': 'heure de la Martinique',
  'America/Guadeloupe': 'heure de la Guadeloupe',
  'America/Cayenne': 'heure de la Guyane',
  'Indian/Reunion': 'heure de La Réunion',
  'Indian/Mayotte': 'heure de Mayotte',
  'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'heure de Saint-Barthélemy',
  'America/Marigot': 'heure de Saint-Martin',
  'Pacific/Noumea': 'heure de Nouvelle-Calédonie',
  'Pacific/Tahiti': 'heure de Tahiti',
  'Pacific/Marquesas': 'heure des Marquises',
  'Pacific/Gambier': 'heure des Gambier',
  'Pacific/Wallis': 'heure de Wallis-et-Futuna',
};
