import { Association, Group, listingIssues } from '@presence/domain';
import { CAST, CAST_LOGINS } from './index';

describe('the cast', () => {
  const groups = CAST.flatMap((story) =>
    story.groups.map((told) => [told.group.name, told, story] as const),
  );

  it.each(CAST.map((story) => [story.association.name, story] as const))(
    'keeps the shapes of %s',
    (_name, { association, people }) => {
      expect(Association.parse(association)).toEqual(association);
      expect(new Set(people.map(({ organiserId }) => organiserId)).size).toBe(people.length);
      expect(people.every(({ email }) => email.endsWith('.example'))).toBe(true);
    },
  );

  it.each(groups)(
    'keeps the shape of %s, ready to be published where it is said to be',
    (_name, { group, series, published }) => {
      expect(Group.parse(group)).toEqual(group);
      expect(listingIssues(group, series.length).length === 0).toBe(published);
    },
  );

  it.each(groups)(
    'points only to venues and people of the same association: %s',
    (_name, { group, series }, { branches, people, venues }) => {
      const known = [...branches, ...venues]
        .map(({ id }) => id)
        .concat(people.map(({ organiserId }) => organiserId));
      const named = [
        group.branchId,
        group.venueId,
        ...series.flatMap(({ venueId, facilitatorIds }) => [venueId, ...facilitatorIds]),
      ];
      for (const id of named) if (id !== null) expect(known).toContain(id);
    },
  );

  it('uses each id once, and telephone numbers kept for fiction only', () => {
    const ids = groups.flatMap(([, { group, series }]) => [
      group.id,
      ...series.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    const phones = CAST.flatMap(({ association, groups: told }) => [
      association.publicPhone,
      ...told.map(({ group }) => group.contact.phone),
    ]);
    for (const phone of phones)
      if (phone !== null) expect(phone).toMatch(/^\+33(19900|26191|35301|46571|53649|63998)\d{4}$/);
  });

  it('has one login per role, one in another association, and one with two seats', () => {
    expect(CAST_LOGINS.slice(0, 4).map(({ role }) => role)).toEqual([
      'ADMINISTRATOR',
      'COORDINATOR',
      'FACILITATOR',
      'VOLUNTEER',
    ]);
    const seats = CAST.flatMap(({ people }) => people).filter(
      ({ email }) => email === CAST_LOGINS[5]?.email,
    );
    expect(seats).toHaveLength(2);
  });
});
