import { benevalibre } from './benevalibre';

describe('volunteer time for Bénévalibre', () => {
  const time = { volunteerId: '01890000-0000-7000-8000-000000000003', displayName: 'Awa Diallo', date: '2026-03-02', minutes: 95, kilometres: 0 } as const;

  it('writes each piece of work with its duration and distance, and nothing else of anybody', () => {
    expect(benevalibre('Les Amarres', [{ ...time, kind: 'CALL' }, { ...time, kind: 'VISIT', kilometres: 12.5 }])).toEqual({
      association: { name: 'Les Amarres' },
      categories: [{ name: 'Appel de convivialité' }, { name: 'Visite à domicile' }],
      anonymous_members: [{ name: 'Awa Diallo' }],
      benevalos: [
        { anonymous_member: 'Awa Diallo', title: 'Appel de convivialité', category: 'Appel de convivialité', date: '2026-03-02', duration: '1:35:00', distance: null },
        { anonymous_member: 'Awa Diallo', title: 'Visite à domicile', category: 'Visite à domicile', date: '2026-03-02', duration: '1:35:00', distance: 12.5 },
      ],
    });
  });
});
