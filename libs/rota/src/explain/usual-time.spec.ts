import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aVolunteer } from '../compile/sample-input';
import { sequence } from '../sequence';
import { inWords } from './in-words';
import { why } from './why';

const usual = { weekday: 'TH', time: '14:30' } as const;
const names = { volunteer: () => 'Awa', person: () => 'Odile', branch: () => 'Nord' };
const holidays = [{ date: '2026-12-03', name: { fr: 'Noël', en: 'Christmas Day' } }];

/** The reason about the usual time where the contact is put on a half-day (Thursday afternoon: 10). */
function about(
  halfDay: number,
  need: Parameters<typeof aNeed>[0] = {},
  volunteer: Parameters<typeof aVolunteer>[0] = {},
  person: Parameters<typeof aPerson>[0] = {},
) {
  const compiled = compile(
    anInput({
      weeks: 1,
      people: [aPerson({ ...person, needs: [aNeed({ usual, ...need })] })],
      volunteers: [aVolunteer(volunteer)],
    }),
  );
  const timed = sequence(compiled, [{ halfDay, volunteers: [0] }]);
  expect(timed.plan[0]).not.toBeNull();
  const reasons = why(compiled, timed, 0);
  expect(reasons.length).toBeLessThanOrEqual(3);
  const reason = reasons.find(({ code }) => code.startsWith('USUAL'));
  return reason && inWords(reason, 'fr', names);
}

describe('the usual time among the reasons of a contact', () => {
  it('is named when it is kept, and when not with what for', () => {
    expect(about(10)).toBe('À l’heure habituelle (jeudi à 14\u00a0h\u00a030)');
    expect(about(9)).toContain('autre chose a compté davantage');
    const mornings = { availability: [{ weekday: 'TH' as const, start: '09:00', end: '12:00' }] };
    expect(about(9, {}, mornings)).toContain('personne n’est disponible alors');
    const closed = { impossible: [{ weekday: 'TH' as const, start: '14:00', end: '16:00' }] };
    expect(about(9, closed)).toContain('la personne n’est pas libre alors');
  });

  it('is named with the public holiday that it falls on', () => {
    const person = { holidays };
    expect(about(7, { kind: 'VISIT' }, {}, person)).toBe(
      'L’heure habituelle (jeudi à 14\u00a0h\u00a030) tombe un jour férié (Noël)',
    );
    expect(about(10, { kind: 'CALL' }, {}, person)).toContain('À l’heure habituelle');
  });

  it('is named with the closure that it falls in, for calls too', () => {
    const name = { fr: 'fermeture\u00a0: Congés', en: 'closure: Congés' };
    const person = { holidays: [{ date: '2026-12-03', name, closure: true as const }] };
    expect(about(7, { kind: 'CALL' }, {}, person)).toBe(
      'L’heure habituelle (jeudi à 14\u00a0h\u00a030) tombe un jour où l’association est fermée (fermeture\u00a0: Congés)',
    );
  });

  it('is not named where there is none', () => {
    expect(about(9, { usual: null })).toBeUndefined();
  });
});
