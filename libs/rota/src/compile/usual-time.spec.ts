import { compile } from './compile';
import { unusualCosts } from './usual-time';
import { aNeed, anInput, aPerson, aVolunteer } from './sample-input';

const period = { ...anInput(), starts: compile(anInput()).starts };
const paris = { timeZone: 'Europe/Paris' as const };

describe('what lies away from the usual time', () => {
  it('costs by days and hours, nothing in the usual half-day', () => {
    const costs = unusualCosts({ weekday: 'TH', time: '14:30' }, paris, period);
    const at = (day: number, part: number) => Math.round((costs[day * 3 + part] ?? 0) * 1000);
    expect(at(3, 1)).toBe(0);
    // The morning ends two and a half hours before; Wednesday afternoon is a day away.
    expect([at(3, 0), at(2, 1), at(4, 1), at(2, 2), at(0, 1)]).toEqual([750, 750, 750, 1100, 1250]);
    expect(Math.max(...costs)).toBeLessThanOrEqual(2);
  });

  it('is read where the person lives', () => {
    // Ten in the evening in Paris is one in the morning of the next day in Réunion.
    const costs = unusualCosts(
      { weekday: 'TU', time: '01:00' },
      { timeZone: 'Indian/Reunion' },
      period,
    );
    expect(costs.indexOf(0)).toBe(0 * 3 + 2);
  });

  it('leads the plan to the day and the hour, and else to what is nearest', () => {
    const need = aNeed({ usual: { weekday: 'TH', time: '14:30' } });
    const { instance } = compile(
      anInput({ weeks: 1, people: [aPerson({ needs: [need] })], volunteers: [aVolunteer()] }),
    );
    expect(instance.needs[0]?.usual).toBe(3 * 3 + 1);
    expect(instance.needs[0]?.unusual).toHaveLength(21);
  });
});
