import type { VolunteerTime } from '@presence/domain';

const TITLES = { CALL: 'Appel de convivialité', VISIT: 'Visite à domicile', HOME_GROUP: 'Atelier à domicile' } as const;

/**
 * Volunteer time as a JSON document in the terms of Bénévalibre (the free French register of volunteer hours): each
 * piece of work is a "bénévalo" with its title, date, duration (H:MM:SS) and distance in kilometres, and its
 * volunteer an anonymous member of the association. Nobody who was helped is in it.
 */
export function benevalibre(association: string, times: readonly VolunteerTime[]) {
  const members = [...new Set(times.map(({ displayName }) => displayName))].sort((a, b) => a.localeCompare(b, 'fr'));
  return {
    association: { name: association },
    categories: [...new Set(times.map(({ kind }) => TITLES[kind]))].sort().map((name) => ({ name })),
    anonymous_members: members.map((name) => ({ name })),
    benevalos: times.map(({ displayName, date, kind, minutes, kilometres }) => ({
      anonymous_member: displayName,
      title: TITLES[kind],
      category: TITLES[kind],
      date,
      duration: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:00`,
      distance: kilometres === 0 ? null : kilometres,
    })),
  };
}
