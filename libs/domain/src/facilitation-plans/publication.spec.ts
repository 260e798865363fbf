import { timed, type PlanDays } from './plan-obstacles';
import { publicationOf, type SessionToPublish } from './publication';

const free: PlanDays = { absences: [], commitments: [], wishes: [] };
const people = new Map([
  ['anna', free],
  ['bob', free],
]);
const session = (id: string, over: Partial<SessionToPublish> = {}): SessionToPublish => ({
  ...timed({
    date: '2027-01-12',
    startsAt: '2027-01-12T18:00:00.000Z',
    endsAt: '2027-01-12T20:00:00.000Z',
  }),
  ...{ id, places: 1, facilitatorIds: [], plannedIds: null, closedBy: null, outdatedBy: null },
  ...over,
});

describe('the publication of a plan', () => {
  it('says what each session gains, and what is still missing', () => {
    const sessions = [
      session('one', { plannedIds: ['anna'], facilitatorIds: ['bob'], places: 2 }),
      session('two', { date: '2027-01-13', start: 0, end: 1 }),
    ];
    expect(publicationOf(sessions, people)).toEqual({
      ready: [
        {
          sessionId: 'one',
          changes: [
            { organiserId: 'anna', change: 'GIVEN' },
            { organiserId: 'bob', change: 'TAKEN' },
          ],
          obstacles: [],
        },
      ],
      heldBack: [],
      gaps: [
        { sessionId: 'one', missing: 1 },
        { sessionId: 'two', missing: 1 },
      ],
    });
  });

  it.each([
    [{ closedBy: 'CANCELLED' as const }, 'CANCELLED'],
    [{ closedBy: 'PAST' as const }, 'PAST'],
    [{ outdatedBy: 'MOVED' as const }, 'MOVED'],
    [{ outdatedBy: 'LED_OTHERWISE' as const }, 'LED_OTHERWISE'],
  ])('given a session that is %j, holds it back', (over, why) => {
    const { ready, heldBack } = publicationOf(
      [session('one', { plannedIds: ['anna'], ...over })],
      people,
    );
    expect(ready).toEqual([]);
    expect(heldBack).toEqual([{ sessionId: 'one', why }]);
  });

  it('holds back both where somebody would be in two places', () => {
    const sessions = [
      session('one', { plannedIds: ['anna'] }),
      session('two', { plannedIds: ['anna'] }),
    ];
    expect(publicationOf(sessions, people).heldBack).toEqual([
      { sessionId: 'one', why: 'BUSY' },
      { sessionId: 'two', why: 'BUSY' },
    ]);
  });

  it('lets somebody change from one session to another of the same time, unless one of them is held back', () => {
    const one = session('one', { facilitatorIds: ['anna'], plannedIds: ['bob'] });
    const two = session('two', { facilitatorIds: ['bob'], plannedIds: ['anna'] });
    expect(publicationOf([one, two], people).heldBack).toEqual([]);
    expect(publicationOf([{ ...one, outdatedBy: 'MOVED' }, two], people).heldBack).toEqual([
      { sessionId: 'one', why: 'MOVED' },
      { sessionId: 'two', why: 'BUSY' },
    ]);
  });

  it('publishes against an absence, and names it', () => {
    const away = new Map([
      ['anna', { ...free, absences: [{ from: '2027-01-12', until: '2027-01-12' }] }],
    ]);
    expect(publicationOf([session('one', { plannedIds: ['anna'] })], away).ready).toMatchObject([
      { obstacles: [{ organiserId: 'anna', obstacles: ['AWAY'] }] },
    ]);
  });
});
