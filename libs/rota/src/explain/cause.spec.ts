import { causeOf } from './cause';
import { causeInWords } from './in-words';

const near = (codes: readonly ('WEEK_CAP' | 'ABSENT' | 'ALONE')[]) => ({
  volunteer: 0,
  volunteerId: 'awa',
  halfDay: null,
  obstacles: codes.map((code) => (code === 'WEEK_CAP' ? { code, limit: 2 } : { code })),
});

describe('the cause of a gap', () => {
  it('is what everybody lacks, before what keeps the nearest volunteer', () => {
    const lack = { code: 'NOBODY_FREE', weekdays: [] } as const;
    expect(causeOf({ lack, nearly: [near(['ALONE'])] })).toBe('NOBODY_FREE');
    expect(causeOf({ lack: null, nearly: [near(['WEEK_CAP']), near(['ABSENT'])] })).toBe(
      'WEEK_CAP',
    );
    expect(causeOf({ lack: null, nearly: [] })).toBe('NOBODY_NEAR');
  });

  it('is said in one sentence without names, the same for caps of a week', () => {
    expect(causeInWords('NOBODY_FREE', 'fr')).toBe(
      'Personne n’est disponible dans les créneaux souhaités',
    );
    expect(causeInWords('WEEK_CAP', 'en')).toBe(causeInWords('VISIT_CAP', 'en'));
  });
});
