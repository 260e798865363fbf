import type { VolunteerFunction, VolunteerTime } from '@presence/domain';

const TITLES = {
  FACILITATION: 'Animation de séances',
  CALL: 'Appel de convivialité',
  VISIT: 'Visite à domicile',
  HOME_GROUP: 'Atelier à domicile',
  MEETING: 'Réunion',
  TRAINING: 'Formation',
  ADMINISTRATION: 'Administration',
  EVENT: 'Événement',
  OTHER: 'Autre tâche',
} as const satisfies Record<VolunteerFunction, string>;

/** Names are cut to what Bénévalibre keeps of them. */
const LONGEST = { association: 127, member: 255 } as const;

/**
 * Volunteer time as a JSON document in the terms of Bénévalibre 2 (the free French register of volunteer hours): each
 * piece of work is a "bénévalo" with its title, category, date, duration (HH:MM:SS) and distance in kilometres (two
 * decimals), and its volunteer an anonymous member of the association, known by a UUID, since two may bear one name.
 * Nobody who was helped is in it. Fields and limits are those of its model `Benevalo`
 * (https://forge.cliss21.org/cliss21/benevalibre); Bénévalibre itself reads whole associations of another instance
 * only, so that a file of actions is taken in by a script of its administrators.
 */
export function benevalibre(association: string, times: readonly VolunteerTime[]) {
  const members = new Map(times.map(({ volunteerId, displayName }) => [volunteerId, displayName]));
  return {
    association: { name: association.slice(0, LONGEST.association) },
    categories: [...new Set(times.map(({ function: work }) => TITLES[work]))]
      .sort()
      .map((name) => ({ name })),
    anonymous_members: [...members]
      .map(([uuid, name]) => ({ uuid, name: name.slice(0, LONGEST.member) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    benevalos: times.map(({ volunteerId, date, function: work, minutes, kilometres }) => ({
      anonymous_member: volunteerId,
      title: TITLES[work],
      category: TITLES[work],
      date,
      duration: `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`,
      distance: kilometres === 0 ? null : Math.round(100 * kilometres) / 100,
    })),
  };
}
