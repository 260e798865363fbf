import { lengthInWords, needInWords, rhythmInWords } from './need-words';

const spaces = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a need in words', () => {
  it.each([
    ['CALL', { kind: 'TIMES_A_WEEK', times: 1 }, 'Un appel par semaine', 'A call a week'],
    ['CALL', { kind: 'TIMES_A_WEEK', times: 3 }, 'Trois appels par semaine', 'Three calls a week'],
    ['CALL', { kind: 'TIMES_A_WEEK', times: 7 }, 'Un appel chaque jour', 'A call every day'],
    [
      'VISIT',
      { kind: 'EVERY_WEEKS', every: 2 },
      'Une visite toutes les deux semaines',
      'A visit every other week',
    ],
    [
      'VISIT',
      { kind: 'EVERY_WEEKS', every: 6 },
      'Une visite toutes les six semaines',
      'A visit every six weeks',
    ],
    [
      'HOME_GROUP',
      { kind: 'MONTHLY', nth: -1, weekday: 'TH' },
      'Un petit atelier à domicile le dernier jeudi du mois',
      'A small workshop at home on the last Thursday of the month',
    ],
    [
      'VISIT',
      { kind: 'MONTHLY', nth: 1, weekday: 'TU' },
      'Une visite le premier mardi du mois',
      'A visit on the first Tuesday of the month',
    ],
  ] as const)('%s %o', (kind, rhythm, fr, en) => {
    expect(rhythmInWords(kind, rhythm, 'fr')).toBe(fr);
    expect(rhythmInWords(kind, rhythm, 'en')).toBe(en);
  });

  it('says length, pairs and windows', () => {
    const need = {
      kind: 'VISIT',
      rhythm: { kind: 'EVERY_WEEKS', every: 2 },
      durationMinutes: 90,
      volunteersNeeded: 2,
      liked: [
        { weekday: 'TH', start: '14:00', end: '16:00' },
        { weekday: 'TU', start: '10:00', end: '12:00' },
      ],
      impossible: [{ weekday: 'MO', start: '09:00', end: '12:00' }],
    } as const;
    expect(
      spaces(
        needInWords({ ...need, liked: [...need.liked], impossible: [...need.impossible] }, 'fr'),
      ),
    ).toBe(
      'Une visite toutes les deux semaines, de 1 h 30, par deux bénévoles ensemble, de préférence le mardi 10 h – 12 h et le jeudi 14 h – 16 h, jamais le lundi 9 h – 12 h.',
    );
    expect(spaces(needInWords({ ...need, liked: [], impossible: [] }, 'en'))).toBe(
      'A visit every other week, for 1 h 30 min, by two volunteers together.',
    );
    expect(lengthInWords(1, 'fr')).toBe('1 minute');
    expect(lengthInWords(20, 'fr')).toBe('20 minutes');
  });
});
