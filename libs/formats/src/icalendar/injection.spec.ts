import fc from 'fast-check';
import ICAL from 'ical.js';
import { contentLine, text, uri } from './content-line';
import { calendarFeed } from './feed';
import { feed, series, sessions } from './sample-feed';

/** How many octets a line takes in UTF-8. */
const octets = (line: string) => encodeURI(line).replace(/%[\dA-F]{2}/g, '.').length;

/** The names of all properties in order; a line that a field slipped in would stand among them. */
const names = (calendar: string) =>
  calendar
    .replace(/\r\n /g, '')
    .split('\r\n')
    .map((line) => line.split(/[;:]/)[0]);

const breaks = ['\r\n', '\n', '\r', '\0', '\u0085', '\u2028', '\v', '\f', '\u001b', '\ud800'];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...breaks),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VCALENDAR',
        'X-BAD:1',
        '";X=1:',
        ';',
        ':',
        ',',
        '\\',
        '\\n',
        '"',
        'é',
        '👩‍👩‍👧',
        ' ',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const fields: [string, (word: string) => string][] = [
  ...(['name', 'description', 'uidDomain'] as const).map(
    (field): [string, (word: string) => string] => [
      `feed ${field}`,
      (word) => calendarFeed({ ...feed, [field]: `a${word}` }, [series]),
    ],
  ),
  ['feed url', (word) => calendarFeed({ ...feed, url: `https://a.example/${word}` }, [series])],
  ...(['uid', 'summary', 'description', 'location'] as const).map(
    (field): [string, (word: string) => string] => [
      `series ${field}`,
      (word) =>
        calendarFeed(feed, [
          {
            ...series,
            [field]: `a${word}`,
            sessions:
              field === 'location'
                ? sessions.map((each) => ({ ...each, location: `a${word}` }))
                : sessions,
          },
        ]),
    ],
  ),
  ...(['url', 'conferenceUrl'] as const).map((field): [string, (word: string) => string] => [
    `series ${field}`,
    (word) => calendarFeed(feed, [{ ...series, [field]: `https://a.example/${word}` }]),
  ]),
  ...(['publicWord', 'location', 'id'] as const).map(
    (field): [string, (word: string) => string] => [
      `session ${field}`,
      (word) =>
        calendarFeed(feed, [
          {
            ...series,
            sessions: sessions.map((each, index) =>
              index === 2
                ? {
                    ...each,
                    originalStart: field === 'id' ? null : each.originalStart,
                    [field]: `a${word}`,
                  }
                : each,
            ),
          },
        ]),
    ],
  ),
];

describe('no field can inject a line', () => {
  it.each(fields)('%s', (_, write) => {
    const plain = names(write('b'));
    fc.assert(
      fc.property(hostile, (word) => {
        const calendar = write(word);
        expect(names(calendar)).toEqual(plain);
        expect(calendar.replace(/\r\n/g, '')).not.toMatch(/[\r\n\0\v\f\u0085\u2028\u2029]/);
        for (const line of calendar.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(() => ICAL.parse(calendar)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    'date',
    'startTime',
    'endTime',
    'timeZone',
    'startsAt',
    'updatedAt',
    'originalStart',
  ] as const)('nor a session %s, which is refused or ignored', (field) =>
    fc.assert(
      fc.property(hostile, (word) => {
        const bad = sessions.map((each) => ({ ...each, [field]: `${each[field]}${word}` }));
        try {
          const calendar = calendarFeed(feed, [{ ...series, sessions: bad }]);
          expect(names(calendar)).not.toContain('X-BAD');
          expect(calendar.match(/BEGIN:VEVENT\r\n/g)?.length).toBeLessThanOrEqual(
            sessions.length + 1,
          );
        } catch (refusal) {
          expect((refusal as Error).name).toBe('RangeError');
        }
      }),
      { numRuns: 60 },
    ),
  );
});

describe('a content line', () => {
  it('is folded at 75 octets, never inside a character, and unfolds to what it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (word) => {
        const line = contentLine('SUMMARY', text(word));
        for (const part of line.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(line.replace(/\r\n /g, '')).toBe(`SUMMARY:${text(word)}\r\n`);
        expect(line).toBe(line.toWellFormed());
      }),
    ));

  it('gives back the text that went in', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const kept = word.replace(/[^\P{Cc}\n]/gu, '').replace(/[\u2028\u2029]/g, '\n');
        const event = new ICAL.Component(
          ICAL.parse(`BEGIN:VEVENT\r\n${contentLine('SUMMARY', text(kept))}END:VEVENT`),
        );
        expect(event.getFirstPropertyValue('summary')).toBe(kept);
      }),
    ));

  it('takes web links only', () => {
    expect(uri('https://visio.example/é "x"?a=1&b=2#c')).toBe(
      'https://visio.example/%C3%A9%20%22x%22?a=1&b=2#c',
    );
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      '',
      'https://',
      ' https://a.example',
      '//a.example',
    ])
      expect(uri(bad)).toBeNull();
  });
});

describe('the calendar itself', () => {
  const calendar = calendarFeed(feed, [series]);
  const lines = calendar.replace(/\r\n /g, '').split('\r\n');

  it('says what RFC 7986 lets it say', () =>
    expect(lines).toEqual(
      expect.arrayContaining([
        'VERSION:2.0',
        'NAME:Nom',
        'SOURCE;VALUE=URI:https://presence.example/a.ics',
        'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
        'UID:serie@presence.example',
        'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Rejoindre en ligne":https://visio.example/x',
        'URL;VALUE=URI:https://presence.example/g',
        'TZID:Europe/Paris',
        'DTSTAMP:20261001T080000Z',
      ]),
    ));

  it('has no conference where no link is public', () =>
    expect(calendarFeed(feed, [{ ...series, conferenceUrl: null }])).not.toContain('CONFERENCE'));
  it('is the same octets for the same content', () =>
    expect(calendarFeed(feed, [{ ...series }])).toBe(calendar));

  it('raises SEQUENCE with each change', () => {
    const sequence = (text_: string) => Number(/SEQUENCE:(\d+)/.exec(text_)?.[1]);
    const later = {
      ...series,
      sessions: sessions.map((each, index) =>
        index === 3 ? { ...each, updatedAt: '2026-10-02T08:00:00.000Z' } : each,
      ),
    };
    expect(sequence(calendarFeed(feed, [later]))).toBeGreaterThan(sequence(calendar));
  });
});
