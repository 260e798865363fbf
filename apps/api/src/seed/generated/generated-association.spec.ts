import { Association, Group, Recurrence } from '@presence/domain';
import type { CommuneRow } from '../../geography/commune.entity';
import { associationOf } from './generated-association';
import { randomFrom } from '../random';
import { recurrenceOf } from '../recurrences';

const commune = (inseeCode: string, name: string): CommuneRow => ({
  inseeCode,
  name,
  searchName: name.toLowerCase(),
  postcodes: [inseeCode],
  departmentCode: inseeCode.slice(0, 2),
  regionCode: '84',
  latitude: 45,
  longitude: 4,
  approximate: false,
  population: 1000,
  timeZone: 'Europe/Paris',
});
const wish = {
  slug: 'les-essais',
  name: 'Les Essais',
  description: '',
  communes: [commune('69123', 'Lyon'), commune('63113', 'Clermont-Ferrand')],
  groupCount: 24,
};
const made = (number: number) => associationOf(randomFrom(number), wish);

describe('an association that is made up', () => {
  const { association, branches, people, venues, groups } = made(3);

  it('is the same from the same number, and another from another', () => {
    expect(made(3)).toEqual(made(3));
    expect(made(3)).not.toEqual(made(4));
  });

  it('has valid groups, with rules that the forms would take', () => {
    expect(Association.safeParse(association).error).toBeUndefined();
    for (const { group, series } of groups) {
      expect(Group.safeParse(group).error).toBeUndefined();
      for (const each of series)
        expect(
          Recurrence.safeParse(recurrenceOf(randomFrom(1), each, '2026-11-22')).error,
        ).toBeUndefined();
    }
    expect(groups).toHaveLength(24);
  });

  it('gives each group of a branch hours and a name of its own', () => {
    for (const { id } of branches) {
      const here = groups.filter(({ group }) => group.branchId === id);
      expect(new Set(here.map(({ group }) => group.name)).size).toBe(here.length);
      const hours = here.flatMap(({ series }) =>
        series.map(({ weekday, startTime }) => `${weekday} ${startTime.slice(0, 2)}`),
      );
      expect(new Set(hours).size).toBe(hours.length);
    }
  });

  it('meets in its own venues, led by its own people, each at an address that cannot exist', () => {
    const venueIds = venues.map(({ id }) => id);
    const organiserIds = people.map(({ organiserId }) => organiserId);
    for (const { group, series } of groups) {
      if (group.venueId) expect(venueIds).toContain(group.venueId);
      for (const { facilitatorIds } of series)
        expect(organiserIds).toEqual(expect.arrayContaining(facilitatorIds));
    }
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(people.every(({ email }) => email.endsWith('@lesessais.example'))).toBe(true);
  });
});
