import { blockedPairs, refusals } from './eligibility';
import type { RotaInput } from './rota-input';
import { aNeed, aPerson, aVolunteer } from './sample-input';

describe('why somebody is no candidate', () => {
  const why = (
    person: Parameters<typeof aPerson>[0],
    volunteer: Parameters<typeof aVolunteer>[0],
    matches: RotaInput['matches'] = [],
  ) => {
    const one = aPerson(person);
    const [need = aNeed()] = one.needs;
    return refusals(
      { source: need, person: one },
      aVolunteer(volunteer),
      blockedPairs({ matches }),
    ).map(({ code }) => code);
  };
  const visit = [aNeed({ kind: 'VISIT' })];
  const wishes = {
    gender: 'MAN' as const,
    genderRequired: true,
    pets: true,
    smoking: true,
    stairs: true,
  };

  it('says each reason, and nothing of a visit where the need is a call', () => {
    expect(why({}, {})).toEqual([]);
    expect(why({ languages: ['pt'] }, { calls: false })).toEqual(['KIND', 'LANGUAGE']);
    expect(
      why(
        { needs: visit, wishes, latitude: 48 },
        { acceptsPets: false, acceptsSmoking: false, acceptsStairs: false },
      ),
    ).toEqual(['GENDER', 'DISTANCE', 'PETS', 'SMOKING', 'STAIRS']);
    expect(
      why({ wishes: { ...wishes, gender: null }, latitude: 48 }, { acceptsPets: false }),
    ).toEqual([]);
    expect(
      why(
        { minor: true },
        {
          onboarding: {
            blocked: true,
            missing: [
              { step: 'CHARTER', effect: 'BLOCK', why: 'NOT_DONE' },
              { step: 'TRAINING', effect: 'WARN', why: 'NOT_DONE' },
            ],
          },
        },
      ),
    ).toEqual(['MINOR', 'ONBOARDING']);
    expect(
      why({ id: 'p' }, { id: 'v' }, [
        { personId: 'p', volunteerId: 'v', since: '2026-01-01', endedOn: null, blocked: true },
      ]),
    ).toEqual(['BLOCKED_PAIR']);
  });
});
