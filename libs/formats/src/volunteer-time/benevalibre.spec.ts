import * as fc from 'fast-check';
import * as z from 'zod';
import { benevalibre } from './benevalibre';

const time = {
  volunteerId: '01890000-0000-7000-8000-000000000003',
  displayName: 'Awa Diallo',
  date: '2026-03-02',
  minutes: 95,
  kilometres: 0,
} as const;

/** What the model `Benevalo` of Bénévalibre 2 and its neighbours accept, and no field more. */
const Accepted = z.strictObject({
  association: z.strictObject({ name: z.string().min(1).max(127) }),
  categories: z.array(z.strictObject({ name: z.string().min(1).max(255) })),
  anonymous_members: z.array(z.strictObject({ uuid: z.uuid(), name: z.string().max(255) })),
  benevalos: z.array(
    z
      .strictObject({
        anonymous_member: z.uuid(),
        title: z.string().min(1).max(127),
        category: z.string(),
        date: z.iso.date().refine((date) => date >= '2000-01-01'),
        duration: z.string().regex(/^\d{2,}:[0-5]\d:[0-5]\d$/),
        distance: z.number().min(0).max(99_999.99).multipleOf(0.01).nullable(),
      })
      .refine(({ duration, distance }) => duration !== '00:00:00' || distance !== null),
  ),
});

describe('volunteer time for Bénévalibre', () => {
  it('writes each piece of work with its duration and distance, and nothing else of anybody', () => {
    expect(
      benevalibre('Les Amarres', [
        { ...time, function: 'CALL' },
        { ...time, function: 'VISIT', kilometres: 12.5 },
      ]),
    ).toEqual({
      association: { name: 'Les Amarres' },
      categories: [{ name: 'Appel de convivialité' }, { name: 'Visite à domicile' }],
      anonymous_members: [{ uuid: time.volunteerId, name: 'Awa Diallo' }],
      benevalos: [
        {
          anonymous_member: time.volunteerId,
          title: 'Appel de convivialité',
          category: 'Appel de convivialité',
          date: '2026-03-02',
          duration: '01:35:00',
          distance: null,
        },
        {
          anonymous_member: time.volunteerId,
          title: 'Visite à domicile',
          category: 'Visite à domicile',
          date: '2026-03-02',
          duration: '01:35:00',
          distance: 12.5,
        },
      ],
    });
  });

  it('keeps two volunteers of one name apart', () => {
    const other = '01890000-0000-7000-8000-000000000004';
    const { anonymous_members: members, benevalos } = benevalibre('Les Amarres', [
      { ...time, function: 'CALL' },
      { ...time, volunteerId: other, function: 'CALL' },
    ]);
    expect(members.map(({ uuid }) => uuid)).toEqual([time.volunteerId, other]);
    expect(benevalos.map((one) => one.anonymous_member)).toEqual([time.volunteerId, other]);
  });

  it('writes what Bénévalibre accepts, and nothing that refers to what is not there', () => {
    const times = fc.array(
      fc.record({
        volunteerId: fc.uuid(),
        displayName: fc.string({ maxLength: 300 }),
        date: fc.constantFrom('2000-01-01', '2026-12-31'),
        function: fc.constantFrom('CALL', 'VISIT', 'HOME_GROUP'),
        minutes: fc.integer({ min: 1, max: 6000 }),
        kilometres: fc.double({ min: 0, max: 2000, noNaN: true }).map((km) => (km < 0.01 ? 0 : km)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 150 }), times, (name, given) => {
        const document = Accepted.parse(JSON.parse(JSON.stringify(benevalibre(name, given))));
        const [members, categories] = [
          new Set(document.anonymous_members.map(({ uuid }) => uuid)),
          new Set(document.categories.map((one) => one.name)),
        ];
        expect(document.benevalos).toHaveLength(given.length);
        for (const one of document.benevalos)
          expect([members.has(one.anonymous_member), categories.has(one.category)]).toEqual([
            true,
            true,
          ]);
      }),
    );
  });
});
