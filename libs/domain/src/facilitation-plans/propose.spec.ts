import fc from 'fast-check';
import { addDays } from '../time/days';
import { obstaclesTo, timed } from './plan-obstacles';
import { anyEvenTeam, anyProposal, QUARTER } from './propose.arbitrary';
import type { ProposalInput, SessionToFill } from './proposal';
import { proposeFacilitation } from './propose';

const after = (input: ProposalInput) => {
  const proposal = proposeFacilitation(input);
  const on = new Map(proposal.sessions.map((each) => [each.id, each]));
  return {
    proposal,
    sessions: input.sessions.map((session) => ({
      session,
      ids: on.get(session.id)?.facilitatorIds ?? session.facilitatorIds,
      added: on.get(session.id)?.addedIds ?? [],
    })),
  };
};
const countOf = (input: ProposalInput) => {
  const { sessions } = after(input);
  return (id: string) => sessions.filter(({ ids }) => ids.includes(id)).length;
};
const session = (day: number, over: Partial<SessionToFill> = {}): SessionToFill => {
  const date = addDays(QUARTER, day);
  return {
    ...timed({ date, startsAt: `${date}T18:00:00.000Z`, endsAt: `${date}T20:00:00.000Z` }),
    ...{ id: `session-${day}`, groupId: 'group', places: 2, facilitatorIds: [], ...over },
  };
};
const person = (id: string, past = 0) => ({
  ...{ id, past, absences: [], commitments: [], wishes: [] },
});
const input = (over: Partial<ProposalInput>): ProposalInput => {
  const people = over.people ?? ['anna', 'bob', 'cleo', 'dan'].map((id) => person(id));
  const teams = new Map([['group', people.map(({ id }) => id)]]);
  return { sessions: [], people, teams, pairs: [], seed: 1, ...over };
};

describe('who is proposed to lead', () => {
  it('given anything, proposes nobody against an obstacle, and nobody twice', () => {
    fc.assert(
      fc.property(anyProposal, (given) => {
        const { sessions } = after(given);
        for (const { session, ids, added } of sessions) {
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of added) {
            const others = sessions
              .filter((each) => each.session !== session && each.ids.includes(id))
              .map((each) => each.session);
            const known = given.people.find((each) => each.id === id);
            expect(known && obstaclesTo(session, known, others)).toEqual([]);
            expect(given.teams.get(session.groupId)).toContain(id);
          }
        }
      }),
    );
  });

  it('given anything, leaves whoever stands on a session where they are, and fills no more than its places', () => {
    fc.assert(
      fc.property(anyProposal, (given) => {
        for (const { session, ids, added } of after(given).sessions) {
          const { facilitatorIds, places } = session;
          expect(ids.slice(0, facilitatorIds.length)).toEqual(facilitatorIds);
          expect(added.length).toBeLessThanOrEqual(Math.max(0, places - facilitatorIds.length));
        }
      }),
    );
  });

  it('given anything, says of each place that stays empty what stands against everybody of the team', () => {
    fc.assert(
      fc.property(anyProposal, (given) => {
        const { sessions, proposal } = after(given);
        for (const { session, ids } of sessions) {
          const gap = proposal.gaps.find(({ sessionId }) => sessionId === session.id);
          expect(gap?.missing ?? 0).toBe(Math.max(0, session.places - ids.length));
          for (const { obstacles } of gap?.reasons ?? []) expect(obstacles).not.toEqual([]);
        }
      }),
    );
  });

  it('given the same, proposes the same', () => {
    fc.assert(
      fc.property(anyProposal, (given) => {
        const shuffled = { ...given, sessions: [...given.sessions].reverse() };
        expect(proposeFacilitation(shuffled)).toEqual(proposeFacilitation(given));
      }),
    );
  });

  it('given people who differ by nothing but the past, none leads two sessions more than one who led as much', () => {
    fc.assert(
      fc.property(anyEvenTeam, (given) => {
        const count = countOf(given);
        for (const one of given.people)
          for (const other of given.people)
            if (one.past >= other.past) expect(count(one.id) - count(other.id)).toBeLessThan(2);
      }),
    );
  });

  it('lets whoever led much lead less, by half of a fair share at most', () => {
    const people = [person('anna', 20), person('bob')];
    const sessions = Array.from({ length: 12 }, (_, day) => session(day, { places: 1 }));
    const count = countOf(input({ people, sessions }));
    expect([count('anna'), count('bob')]).toEqual([5, 7]);
  });

  it('keeps those together who led the group together', () => {
    const sessions = Array.from({ length: 8 }, (_, day) => session(day));
    const pairs = [
      { groupId: 'group', ids: ['anna', 'cleo'] as const, count: 5 },
      { groupId: 'group', ids: ['bob', 'dan'] as const, count: 5 },
    ];
    for (const seed of [1, 2, 3, 4, 5]) {
      const together = after(input({ sessions, pairs, seed })).sessions.map(({ ids }) =>
        [...ids].sort().join(' '),
      );
      expect([...new Set(together)].sort()).toEqual(['anna cleo', 'bob dan']);
      expect(together.filter((pair) => pair === 'bob dan')).toHaveLength(4);
    }
  });

  it('puts those together who wish it', () => {
    const people = ['anna', 'bob', 'cleo', 'dan'].map((id) => ({
      ...person(id),
      wishes: id === 'dan' ? [{ ...wish, partnerIds: ['anna'] }] : [],
    }));
    const { sessions } = after(input({ people, sessions: [session(1), session(2)] }));
    const pairs = sessions.map(({ ids }) => [...ids].sort().join(' ')).sort();
    expect(pairs).toEqual(['anna dan', 'bob cleo']);
  });

  it('lets each lead a group in turn', () => {
    const sessions = Array.from({ length: 8 }, (_, day) => session(day));
    const leads = after(input({ sessions })).sessions.map(({ ids }) => ids[0]);
    for (const id of ['anna', 'bob', 'cleo', 'dan'])
      expect(leads.filter((lead) => lead === id)).toHaveLength(2);
  });

  it('fills a place by freeing whoever another session keeps', () => {
    const people = [person('anna'), person('bob')];
    const teams = new Map([
      ['both', ['anna', 'bob']],
      ['group', ['anna']],
    ]);
    const sessions = [
      session(3, { id: 'first', groupId: 'both', places: 1 }),
      session(3, { id: 'second', places: 1 }),
    ];
    expect(proposeFacilitation(input({ people, teams, sessions })).gaps).toEqual([]);
  });

  it('proposes nobody where a group has no team', () => {
    const { proposal } = after(input({ teams: new Map(), sessions: [session(1)] }));
    expect(proposal).toEqual({
      sessions: [],
      gaps: [{ sessionId: 'session-1', missing: 2, reasons: [] }],
    });
  });
});

const wish = {
  ...{ quarter: QUARTER, mostSessions: null, weekdays: [], dates: [], partnerIds: [] },
};
