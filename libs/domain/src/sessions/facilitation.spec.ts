import fc from 'fast-check';
import { missingFacilitators, teamFrom, teamInTurn } from './facilitation';

const team = (size: number) => Array.from({ length: size }, (_, index) => `person-${index}`);

describe('a team that leads in turn', () => {
  it('lets whoever helped lead the next session', () => {
    expect([0, 1, 2, 3].map((turn) => teamInTurn(team(3), 2, turn))).toEqual([
      ['person-0', 'person-1'],
      ['person-1', 'person-2'],
      ['person-2', 'person-0'],
      ['person-0', 'person-1'],
    ]);
  });

  it('lets a pair lead in turn where two are wanted', () => {
    expect(teamInTurn(team(2), 2, 1)).toEqual(['person-1', 'person-0']);
  });

  it('goes on where it stood, whatever session it goes on from', () => {
    const number = fc.nat(50);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), number, number, (size, passed, turn) => {
        expect(teamInTurn(teamFrom(team(size), passed), 2, turn)).toEqual(
          teamInTurn(team(size), 2, passed + turn),
        );
      }),
    );
  });

  it('names nobody where the team is empty', () => {
    expect(teamInTurn([], 2, 5)).toEqual([]);
  });

  it('gives everybody the same number of sessions, and of leads, over a round of the team', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(1000),
        (size, places, from) => {
          const round = Array.from({ length: size }, (_, turn) =>
            teamInTurn(team(size), places, from + turn),
          );
          for (const person of team(size)) {
            expect(round.filter(([lead]) => lead === person)).toHaveLength(1);
            expect(round.filter((standing) => standing.includes(person))).toHaveLength(
              Math.min(places, size),
            );
          }
          for (const standing of round) expect(new Set(standing).size).toBe(standing.length);
        },
      ),
    );
  });
});

describe('the places of a session', () => {
  it.each([
    [2, 0, 2],
    [2, 1, 1],
    [2, 2, 0],
    [1, 3, 0],
    [0, 0, 0],
  ])('given %i places and %i people, %i are missing', (facilitatorPlaces, people, missing) => {
    expect(missingFacilitators({ facilitatorPlaces, facilitatorIds: team(people) })).toBe(missing);
  });
});
