import fc from 'fast-check';
import {
  emptyGemDeclaration,
  GEM_FACTS,
  GemDeclaration,
  gemReportDueOn,
  gemReportIssues,
  gemYearDue,
  gemYearToRemind,
  isReportYear,
  proposedFrom,
} from '.';

const correction = fc.record({
  text: fc.constantFrom('', 'Autre chose'),
  reason: fc.constant('Parce que'),
});
const declaration = fc.record({
  memberCount: fc.option(fc.nat(500)),
  newMemberCount: fc.option(fc.nat(500)),
  premises: fc.constantFrom('', 'Un local'),
  jobs: fc.constant<GemDeclaration['jobs']>([
    { duty: 'Accueil', qualification: 'Aucune', fullTimeEquivalent: 0.5 },
  ]),
  volunteers: fc.constant<GemDeclaration['volunteers']>([
    { duty: 'Cuisine', qualification: '', count: 2 },
  ]),
  corrections: fc.record(
    Object.fromEntries(GEM_FACTS.map((fact) => [fact, correction])),
  ) as fc.Arbitrary<GemDeclaration['corrections']>,
});

describe('the yearly report of a GEM', () => {
  it.each([
    ['2026-12-31', null, null],
    ['2027-01-01', 2026, 2026],
    ['2027-01-31', 2026, 2026],
    ['2027-02-01', 2026, null],
    ['2027-02-28', 2026, null],
    ['2028-02-29', null, null],
    ['2027-03-01', null, null],
  ])('on %s is due for %s and reminded of for %s', (today, due, reminded) => {
    expect(gemYearDue(today)).toBe(due);
    expect(gemYearToRemind(today)).toBe(reminded);
  });

  it('is due before 28 February of the following year', () => {
    expect(gemReportDueOn(2026)).toBe('2027-02-28');
  });

  it.each([
    [2015, false],
    [2016, true],
    [2026, true],
    [2027, false],
    [2020.5, false],
  ])('can be made for %d on 30 November 2026: %s', (year, can) => {
    expect(isReportYear(year, '2026-11-30')).toBe(can);
  });

  it('lacks the members and the premises until they are said; nought members are said', () => {
    expect(gemReportIssues(emptyGemDeclaration()).map(({ path }) => path)).toEqual([
      ['memberCount'],
      ['newMemberCount'],
      ['premises'],
    ]);
    expect(gemReportIssues({ memberCount: 0, newMemberCount: 0, premises: 'Un local' })).toEqual(
      [],
    );
  });

  it('is proposed from last year’s without any number that changes, and can be saved as it is', () => {
    fc.assert(
      fc.property(declaration, (last) => {
        const proposed = proposedFrom(last);
        expect(GemDeclaration.parse(proposed)).toEqual(proposed);
        expect(proposed).toMatchObject({
          memberCount: null,
          newMemberCount: null,
          premises: last.premises,
          jobs: last.jobs,
          volunteers: last.volunteers,
        });
        for (const fact of ['VOLUNTEERS', 'ACTIVITIES_DONE', 'ACTIVITIES_PLANNED'] as const)
          expect(proposed.corrections[fact].text).toBe('');
        expect(proposed.corrections.PLACE).toEqual(last.corrections.PLACE);
      }),
    );
  });

  it('wants a reason for each correction, at its field', () => {
    const draft = emptyGemDeclaration();
    draft.corrections.PLACE = { text: 'Villeurbanne', reason: ' ' };
    expect(GemDeclaration.safeParse(draft).error?.issues).toMatchObject([
      { path: ['corrections', 'PLACE', 'reason'], message: 'REQUIRED' },
    ]);
  });
});
