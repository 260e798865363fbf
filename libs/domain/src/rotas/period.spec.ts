import { concernedBy, contactInstants, daysOf, lastDay, mondayOf, weekOfRota } from './period';

const rota = { from: '2026-11-30', weeks: 4 };

describe('the period of a rota', () => {
  it('begins on a Monday and ends on a Sunday', () => {
    expect(mondayOf(rota, 2)).toBe('2026-12-14');
    expect(lastDay(rota)).toBe('2026-12-27');
    expect(daysOf(rota)).toHaveLength(28);
    expect(daysOf(rota).at(-1)).toBe('2026-12-27');
  });

  it('knows the week of a date', () => {
    expect(
      ['2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07', '2026-12-28'].map((date) =>
        weekOfRota(rota, date),
      ),
    ).toEqual([-1, 0, 0, 1, 4]);
  });

  it('reads local times where the person lives, clock changes included', () => {
    expect(contactInstants('2026-12-01', '10:00', 30, 'Europe/Paris')).toEqual({
      startsAt: '2026-12-01T09:00:00.000Z',
      endsAt: '2026-12-01T09:30:00.000Z',
    });
    expect(contactInstants('2026-12-01', '10:00', 30, 'Indian/Reunion').startsAt).toBe(
      '2026-12-01T06:00:00.000Z',
    );
    expect(contactInstants('2026-03-29', '02:30', 30, 'Europe/Paris').startsAt).toBe(
      '2026-03-29T01:30:00.000Z',
    );
  });
});

describe('whom a change concerns', () => {
  const at = (contactId: string, startsAt: string, ...volunteerIds: string[]) => ({
    contactId,
    startsAt,
    volunteerIds,
  });

  it('is who came, who went and who is moved, and nobody else', () => {
    const before = [
      at('1', 'T1', 'awa'),
      at('2', 'T2', 'luc', 'ines'),
      at('3', 'T3', 'max'),
      at('4', 'T4', 'zoe'),
    ];
    const after = [at('1', 'T1', 'awa'), at('2', 'T2', 'luc', 'omar'), at('3', 'T5', 'max')];
    expect(concernedBy(before, after)).toEqual(['ines', 'max', 'omar', 'zoe']);
    expect(concernedBy(before, before)).toEqual([]);
  });
});
