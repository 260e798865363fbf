import { ableToTakeOver } from '../explain/targets';
import { standing, standingAt } from '../sequence/timed';
import { compile } from './compile';
import type { RotaInput } from './rota-input';
import { aNeed, anInput, aPerson, aVolunteer } from './sample-input';

describe('what stands already in a rota made into an instance', () => {
  it('knows what stands: what is locked or begun stays, what is published is named, what is no longer wanted is told', () => {
    const volunteer = aVolunteer();
    const person = aPerson();
    const needId = person.needs[0]?.id ?? '';
    const at = (
      id: string,
      week: number,
      date: string,
      more: Partial<RotaInput['contacts'][number]> = {},
    ) => ({
      id,
      needId,
      week,
      date,
      start: '10:00',
      volunteerIds: [volunteer.id],
      locked: false,
      published: true,
      ...more,
    });
    const contacts = [
      at('begun', 0, '2026-12-01'),
      at('next', 1, '2026-12-08'),
      at('twice', 1, '2026-12-09', { published: false }),
      at('kept', 2, '2026-12-15', { locked: true }),
    ];
    const compiled = compile(
      anInput({
        people: [person],
        volunteers: [volunteer],
        contacts,
        now: '2026-12-02T09:00:00.000Z',
      }),
    );
    expect(compiled.contacts.map(({ id }) => id)).toEqual(['begun', 'next', 'kept', null]);
    expect(
      compiled.instance.contacts.map(({ locked, published }) => [!!locked, !!published]),
    ).toEqual([
      [true, true],
      [false, true],
      [true, true],
      [false, false],
    ]);
    expect(compiled.dropped).toEqual(['twice']);
  });

  it.each([
    ['a second try', { retry: true }, 1],
    ['one that the rhythm no longer asks for', { retry: false }, 1],
    ['a second try before the next contact of the week', { retry: true }, 2],
  ] as const)(
    'asks who could take over %s, at its time and at no other, though it reaches over noon',
    (_, more, times) => {
      const [has, other, absent] = [
        aVolunteer(),
        aVolunteer(),
        aVolunteer({ unavailabilities: [{ from: '2026-12-03', until: '2026-12-03' }] }),
      ];
      const hours = [{ weekday: 'TH', start: '09:00', end: '17:00' } as const];
      const volunteers = [
        has,
        { ...other, availability: hours },
        { ...absent, availability: hours },
      ];
      const person = aPerson({
        needs: [
          aNeed({
            rhythm: { kind: 'TIMES_A_WEEK', times },
            liked: [
              { weekday: 'TU', start: '09:00', end: '12:00' },
              { weekday: 'FR', start: '09:00', end: '12:00' },
            ],
          }),
        ],
      });
      const at = {
        needId: person.needs[0]?.id ?? '',
        week: 0,
        volunteerIds: [has.id],
        locked: false,
        published: true,
      };
      const contacts = [
        { ...at, id: 'first', date: '2026-12-01', start: '10:00' },
        ...(times === 2 ? [{ ...at, id: 'next', date: '2026-12-04', start: '10:00' }] : []),
        { ...at, id: 'again', date: '2026-12-03', start: '11:45', volunteerIds: [], ...more },
      ];
      const compiled = compile(
        anInput({
          people: [person],
          volunteers,
          contacts,
          weeks: 1,
          now: '2026-12-02T09:00:00.000Z',
        }),
      );
      expect(compiled.contacts.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id));
      const place = standingAt(compiled, '2026-12-03', '11:45', [], person.timeZone);
      const able =
        place && ableToTakeOver(compiled, standing(compiled), contacts.length - 1, place);
      expect(able?.map((volunteer) => volunteers[volunteer]?.id)).toEqual([other.id]);
    },
  );
});
