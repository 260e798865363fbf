import { compile } from '../compile/compile';
import { aNeed, anInput, aPerson, aVolunteer } from '../compile/sample-input';
import { planned } from '../planned.testing';
import { inWords } from './in-words';
import { targetsOf } from './targets';
import { whyNot } from './why-not';

const names = { volunteer: () => 'Awa', person: () => 'Odile', branch: () => 'Nord' };
const name = { fr: 'fermeture\u00a0: Congés', en: 'closure: Congés' };
const closed = (...dates: string[]) =>
  dates.map((date) => ({ date, name, closure: true as const }));

/** A rota of one week for one person, on whose days the association is closed. */
const weekOf = (holidays: ReturnType<typeof closed>, need: Parameters<typeof aNeed>[0] = {}) =>
  compile(
    anInput({
      weeks: 1,
      people: [aPerson({ holidays, needs: [aNeed(need)] })],
      volunteers: [aVolunteer()],
    }),
  );

describe('a rota while the association is closed', () => {
  const thursday = [{ weekday: 'TH' as const, start: '09:00', end: '12:00' }];

  it('has no contact on closed days, and all on the others', () => {
    const compiled = weekOf(closed('2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'));
    const timed = planned(compiled);
    expect(timed.plan[0]?.halfDay).toBeGreaterThanOrEqual(4 * 3);
    const whole = [...Array(7).keys()].map((day) =>
      new Date(Date.UTC(2026, 10, 30 + day)).toISOString().slice(0, 10),
    );
    expect(weekOf(closed(...whole)).instance.contacts).toEqual([]);
  });

  it('names the closure where the only day that suits is closed, and offers nothing to lift it', () => {
    const compiled = weekOf(closed('2026-12-03'), { liked: thursday });
    const { lack, change } = whyNot(compiled, planned(compiled), 0);
    expect(lack && inWords(lack, 'fr', names)).toBe(
      'L’association est fermée les jours qui conviennent (fermeture\u00a0: Congés)',
    );
    expect(change?.code).toBe('WIDEN_WINDOW');
  });

  it('names it to whoever would put a contact there by hand', () => {
    const compiled = weekOf(closed('2026-12-03'));
    const [target] = targetsOf(compiled, planned(compiled), 0).filter(({ day }) => day === 3);
    expect(target?.obstacles).toEqual([{ code: 'ON_CLOSURE', closure: name }]);
  });

  it('calls people of the round in a heatwave all the same', () => {
    const heatwave = { from: '2026-12-03', until: '2026-12-03' };
    const people = [
      aPerson({ holidays: closed('2026-12-03'), needs: [aNeed({ heatwaveRound: true })] }),
    ];
    const compiled = compile(anInput({ weeks: 1, people, volunteers: [aVolunteer()], heatwave }));
    const days = compiled.instance.contacts.map(({ halfDays }) =>
      halfDays.map((halfDay) => Math.floor(halfDay / 3)),
    );
    expect(days.some((each) => each.length > 0 && each.every((day) => day === 3))).toBe(true);
  });
});
