import { aPlan, aPlanGroup, aPlanPerson, aPlanSession } from '../../testing/a-plan';
import { formatGap } from './plan-labels';
import { columnsOf, loadsOf, rowsOf } from './plan-view';

const anna = aPlanPerson('Anna', { past: 7 });
const bob = aPlanPerson('Bob', { absences: [{ from: '2099-01-13', until: '2099-01-13' }] });
const cleo = aPlanPerson('Cléo');
const people = [anna, bob, cleo];
const group = aPlanGroup({ teamIds: [anna.id, bob.id] });
const groupId = group.id;
const planOf = (...sessions: Partial<Parameters<typeof aPlanSession>[0]>[]) =>
  aPlan({
    people,
    groups: [group],
    sessions: sessions.map((over) => aPlanSession({ groupId, ...over })),
  });

describe('a plan as it is shown', () => {
  it('says who stands on a session, in which role, and whether it is planned by hand or proposed', () => {
    const [row] = rowsOf(
      planOf({
        facilitators: [{ id: anna.id, state: 'ASKED' }],
        facilitatorPlaces: 3,
        planned: {
          facilitatorIds: [cleo.id, anna.id, bob.id],
          proposedIds: [bob.id],
          outdatedBy: null,
        },
      }),
    );
    expect(row?.cells.map(({ place }) => place)).toEqual([
      { role: 'CO_FACILITATOR', state: 'ASKED' },
      { role: 'CO_FACILITATOR', state: 'PROPOSED' },
      { role: 'LEAD', state: 'CHOSEN' },
    ]);
    expect(row).toMatchObject({ missing: 0, changed: true });
  });

  it('says what stands against each, sessions of the same plan too', () => {
    const [first, second] = rowsOf(
      planOf({ facilitators: [{ id: anna.id, state: 'CONFIRMED' }] }, { startTime: '19:00' }),
    );
    expect(first?.cells.map(({ obstacles }) => obstacles)).toEqual([[], ['AWAY'], []]);
    expect(second?.cells.map(({ obstacles }) => obstacles)).toEqual([['BUSY'], ['AWAY'], []]);
  });

  it('says why a place is empty, once nobody of the team is left', () => {
    const [open, closed] = rowsOf(
      planOf({}, { facilitators: [{ id: anna.id, state: 'CONFIRMED' }], date: '2099-01-13' }),
    );
    // Anna is taken on the second, at the same time.
    expect(open && formatGap(open)).toBe('Anna : autre séance. Bob : absence.');
    expect(closed && formatGap(closed)).toBe('Bob : absence.');
    const [free] = rowsOf(planOf({}));
    expect(free && formatGap(free)).toBe('');
  });

  it('has a column for those who lead, and none for the others', () => {
    expect(columnsOf(rowsOf(planOf({})))).toEqual([anna, bob]);
  });

  it('counts the sessions of the period, those outside of the plan too, and none that is cancelled', () => {
    const rows = rowsOf(
      planOf(
        { facilitators: [{ id: anna.id, state: 'CONFIRMED' }] },
        {
          date: '2099-01-20',
          closedBy: 'CANCELLED',
          facilitators: [{ id: anna.id, state: 'CONFIRMED' }],
        },
      ),
    );
    const other = { startsAt: '2099-02-01T10:00:00.000Z', endsAt: '2099-02-01T11:00:00.000Z' };
    const busy = {
      ...anna,
      commitments: [
        { ...other, date: '2099-02-01', counts: true, groupName: 'Ailleurs' },
        { ...other, date: '2099-02-01', counts: false, groupName: null },
        { ...other, date: '2099-04-01', counts: true, groupName: 'Ailleurs' },
      ],
    };
    const [load] = loadsOf(rows, [busy], aPlan());
    expect(load).toMatchObject({ planned: 2, most: null });
  });

  it('offers nobody on a session that is closed to planning', () => {
    const [row] = rowsOf(planOf({ closedBy: 'CANCELLED' }));
    expect(row).toMatchObject({ missing: 0 });
    expect(row?.cells.some(({ offered }) => offered)).toBe(false);
  });
});
