import { compile } from '../compile/compile';
import { withCandidate, withVolunteer } from '../compile/changed';
import type { Compiled } from '../compile/compiled';
import { aNeed, anInput, aPerson, aTown, aVolunteer } from '../compile/sample-input';
import { violations } from '../cost/violations';
import { Agenda } from '../sequence/agenda';
import { clashes } from '../sequence/clashes';
import { sequence } from '../sequence/sequence';
import { timedOf } from '../sequence/timed';
import { hindranceInWords, inWords } from './in-words';
import { why } from './why';
import { whyNot } from './why-not';
import { names, planned, tuesday } from '../planned.testing';

describe('why a contact is as it is', () => {
  it('says three reasons, the weightiest first', () => {
    const person = aPerson({
      needs: [aNeed({ usual: { weekday: 'TU', time: '10:00' }, liked: tuesday('09:00', '11:00') })],
    });
    const matches = [
      {
        personId: person.id,
        volunteerId: 'awa',
        since: '2026-03-02',
        endedOn: null,
        blocked: false,
      },
    ];
    const compiled = compile(
      anInput({ people: [person], volunteers: [aVolunteer({ id: 'awa' }), aVolunteer()], matches }),
    );
    const reasons = why(compiled, planned(compiled), 0);
    expect(reasons.map(({ code }) => code)).toEqual(['REGULAR_FACE', 'SAME_FACE', 'USUAL_TIME']);
    expect(reasons.map((reason) => inWords(reason, 'fr', names))).toEqual([
      'Awa est en binôme avec cette personne depuis le 2 mars 2026',
      'Toujours le même visage\u00a0: Awa, 4\u00a0fois sur la période',
      'À l’heure habituelle (mardi à 10\u00a0h)',
    ]);
    expect(inWords(reasons[0] ?? { code: 'LOCKED' }, 'en', names)).toBe(
      'Awa has been matched with this person since 2 March 2026',
    );
  });

  it('knows the only one who speaks a language, and the closest of those free', () => {
    const [arab, visit] = [
      aPerson({ languages: ['ar'] }),
      aPerson({ needs: [aNeed({ kind: 'VISIT', durationMinutes: 60 })] }),
    ];
    const volunteers = [
      aVolunteer({ id: 'awa', languages: ['fr', 'ar'], visits: false }),
      aVolunteer({ id: 'luc', latitude: 47.211 }),
      aVolunteer({ latitude: 47.25 }),
    ];
    const compiled = compile(anInput({ weeks: 1, people: [arab, visit], volunteers }));
    const timed = sequence(compiled, [
      { halfDay: 3, volunteers: [0] },
      { halfDay: 6, volunteers: [1] },
    ]);
    expect(why(compiled, timed, 0)[0]).toEqual({
      code: 'ONLY_SPEAKER',
      volunteerId: 'awa',
      language: 'ar',
    });
    expect(why(compiled, timed, 1)[0]).toEqual({
      code: 'CLOSEST',
      volunteerId: 'luc',
      km: 0.1,
      of: 2,
    });
  });

  it('has three for every contact of a town', () => {
    const compiled = compile(aTown(3, { volunteers: 20, people: 40, weeks: 2 }));
    const timed = planned(compiled);
    for (const { id } of compiled.instance.contacts)
      expect(why(compiled, timed, id)).toHaveLength(timed.plan[id] ? 3 : 0);
  });
});

describe('why nobody comes', () => {
  const four = Array.from({ length: 5 }, () => aPerson());

  it('names a cap that is reached, one who lives too far, and tries the smallest change', () => {
    const visits = four.map((person) => ({
      ...person,
      needs: [aNeed({ kind: 'VISIT' as const, durationMinutes: 60 })],
    }));
    const volunteers = [
      aVolunteer({ id: 'awa', maxContactsPerWeek: 4, maxVisitsPerWeek: 8, maxPeople: 8 }),
      aVolunteer({ id: 'luc', latitude: 47.417, radiusKm: 15 }),
    ];
    const compiled = compile(anInput({ weeks: 1, people: visits, volunteers }));
    const timed = planned(compiled);
    const contact = timed.plan.indexOf(null);
    const { nearly, change, lack } = whyNot(compiled, timed, contact);
    expect(nearly.map((one) => hindranceInWords(one, 'en', names))).toEqual([
      'Awa: already 4 contacts this week',
      'Luc: 23 km away, limit 15',
    ]);
    expect(nearly.map((one) => hindranceInWords(one, 'fr', names))).toEqual([
      'Awa\u00a0: déjà 4\u00a0contacts cette semaine',
      'Luc\u00a0: à 23\u00a0km, limite 15',
    ]);
    expect(lack).toBeNull();
    expect(change).toMatchObject({ code: 'RAISE_CAP', volunteerId: 'awa', cap: 'WEEK_CAP', to: 5 });
  });

  it('says how much farther somebody would have to go', () => {
    const person = aPerson({ needs: [aNeed({ kind: 'VISIT', durationMinutes: 60 })] });
    const compiled = compile(
      anInput({
        weeks: 1,
        people: [person],
        volunteers: [aVolunteer({ id: 'luc', latitude: 47.417, radiusKm: 15 })],
      }),
    );
    const { change } = whyNot(compiled, planned(compiled), 0);
    expect(change).toMatchObject({ code: 'WIDEN_RADIUS', volunteerId: 'luc', by: 9, to: 24 });
    expect(change && inWords(change, 'fr', names)).toBe('Si Luc allait 9\u00a0km plus loin');
  });

  it('says that nobody speaks the language on that day', () => {
    const person = aPerson({
      languages: ['pt'],
      needs: [aNeed({ liked: [{ weekday: 'TH', start: '09:00', end: '12:00' }] })],
    });
    const away = aVolunteer({ languages: ['pt'], availability: tuesday('09:00', '12:00') });
    const compiled = compile(
      anInput({ weeks: 1, people: [person], volunteers: [aVolunteer(), away] }),
    );
    const { lack, change } = whyNot(compiled, planned(compiled), 0);
    expect(lack && inWords(lack, 'fr', names)).toBe('Personne ne parle portugais le jeudi');
    expect(change && inWords(change, 'en', names)).toBe('If the person accepted Tuesday mornings');
  });

  it('finds the other contact that is in the way, and where it could go', () => {
    const [fixed, loose] = [
      aPerson({ needs: [aNeed({ liked: tuesday('10:00', '10:30') })] }),
      aPerson(),
    ];
    const volunteer = aVolunteer({
      availability: [...tuesday('10:00', '10:30'), { weekday: 'FR', start: '10:00', end: '10:30' }],
    });
    const compiled = compile(
      anInput({ weeks: 1, people: [fixed, loose], volunteers: [volunteer] }),
    );
    const timed = sequence(compiled, [null, { halfDay: 3, volunteers: [0] }]);
    const { nearly, change } = whyNot(compiled, timed, 0);
    expect(nearly[0]?.obstacles).toMatchObject([
      { code: 'BUSY_THEN', others: [{ contact: 1, date: '2026-12-01', start: '10:00' }] },
    ]);
    expect(change).toMatchObject({
      code: 'MOVE',
      sameFaces: true,
      other: { contact: 1 },
      to: { halfDay: 12 },
    });
    expect(change && inWords(change, 'fr', names)).toBe(
      'En déplaçant le contact de M. Petit du mardi 1er décembre à 10\u00a0h',
    );
  });

  it('never names a change that does not work, nor a cap that is not reached', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 12; seed++) {
      const compiled = compile(aTown(seed, { volunteers: 12, people: 40, weeks: 1 }));
      const timed = planned(compiled);
      for (const { id } of compiled.instance.contacts) {
        if (timed.plan[id]) continue;
        const { nearly, change } = whyNot(compiled, timed, id);
        for (const { volunteer, halfDay, obstacles } of nearly) {
          const caps = obstacles.flatMap(({ code }) => (code.endsWith('_CAP') ? [code] : []));
          if (halfDay !== null && !obstacles.some(({ code }) => code === 'DISTANCE'))
            expect(new Agenda(compiled, timed).capsReached(id, volunteer, halfDay)).toEqual(caps);
          expect(obstacles.length).toBeGreaterThan(0);
        }
        if (!change) continue;
        seen.add(change.code);
        expect(tried(compiled, timed, id, change)).toEqual([]);
      }
    }
    expect([...seen].sort()).toEqual(expect.arrayContaining(['RAISE_CAP', 'WIDEN_WINDOW']));
  });
});

/** What is broken once a change is made and the contact given to whom it names. */
function tried(
  compiled: Compiled,
  timed: ReturnType<typeof planned>,
  contact: number,
  change: NonNullable<ReturnType<typeof whyNot>['change']>,
) {
  const standings = timed.plan.map(
    (assignment, at) => assignment && { ...assignment, start: timed.starts[at] ?? 0 },
  );
  standings[contact] = change.standing;
  if (change.code === 'MOVE') standings[change.other.contact] = change.to;
  const position = (id: string) => compiled.volunteers.findIndex(({ source }) => source.id === id);
  const caps = {
    WEEK_CAP: 'maxContactsPerWeek',
    VISIT_CAP: 'maxVisitsPerWeek',
    DAY_CAP: 'maxContactsPerDay',
    PEOPLE_CAP: 'maxPeople',
  } as const;
  let changed = compiled;
  if (change.code === 'RAISE_CAP')
    changed = withVolunteer(compiled, position(change.volunteerId), {
      [caps[change.cap]]: change.to,
    });
  if (change.code === 'WIDEN_RADIUS')
    changed =
      withCandidate(
        compiled,
        compiled.instance.contacts[contact]?.need ?? 0,
        position(change.volunteerId),
      ) ?? compiled;
  const after = timedOf(standings);
  const window = change.code === 'WIDEN_WINDOW' ? ['HALF_DAY', 'PERSON_WINDOW', 'CANDIDATE'] : [];
  return [...violations(changed.instance, after.plan), ...clashes(changed, after)].filter(
    ({ rule }) => !window.includes(rule),
  );
}
