import { readPdf } from '@presence/testing';
import type { ReportDocument } from '../documents/report-document';
import { printable } from './printable';
import { reportPdf } from './report-pdf';

const aReport = (over: Partial<ReportDocument> = {}): ReportDocument => ({
  language: 'fr',
  title: 'Rapport',
  subject: 'Le Ponton, année 2025',
  author: 'Les Amarres',
  opening: ['À remettre avant le 28 février 2026.'],
  sections: [
    {
      title: 'Adhérents',
      words: ['Comptés, jamais nommés.'],
      columns: [
        { name: 'Demandé', width: 2, number: false },
        { name: 'Nombre', width: 1, number: true },
      ],
      rows: [['Au 31 décembre', 42.5]],
    },
  ],
  closing: ['Établi avec Présence.'],
  ...over,
});

const HOSTILE = [
  '#read("/etc/passwd")',
  '#panic("no")',
  '$x^2$ @someone *bold* _thin_ `raw` <label> [content] {code}',
  '= Heading',
  '\\ \\u{41} "quoted" // note /* note */',
  'https://example.org ~ -- --- ... #let x = 1',
];

describe('a report as PDF', () => {
  it('is tagged, says its title and language, and claims PDF/UA-1', async () => {
    const read = await readPdf(reportPdf(aReport()));
    expect(read).toMatchObject({
      title: 'Rapport – Le Ponton, année 2025',
      language: 'fr',
      tagged: true,
      claimsUa1: true,
      pageCount: 1,
    });
    expect(read.roles).toEqual(
      expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Table', 'THead', 'TH', 'TD']),
    );
    const english = await readPdf(reportPdf(aReport({ language: 'en' })));
    expect(english.language).toBe('en');
    expect(english.text).toContain('42.5');
  });

  it('says all that the report says', async () => {
    const { text } = await readPdf(reportPdf(aReport()));
    for (const said of [
      'À remettre avant le 28 février 2026.',
      'Adhérents',
      'Comptés, jamais nommés.',
      'Demandé',
      'Au 31 décembre',
      '42,5',
      'Établi avec Présence.',
      'Page 1 sur 1',
    ])
      expect(text).toContain(said);
  });

  it.each(HOSTILE)('prints %s as it stands, and runs nothing of it', async (hostile) => {
    const { text } = await readPdf(
      reportPdf(
        aReport({
          author: hostile,
          subject: hostile,
          opening: [hostile],
          sections: [
            {
              title: hostile,
              words: [hostile],
              columns: [{ name: hostile, width: 1, number: false }],
              rows: [[hostile]],
            },
          ],
        }),
      ),
    );
    const times = text.split(hostile.replace(/\s+/g, ' ')).length - 1;
    expect(times).toBeGreaterThanOrEqual(6);
    expect(text).not.toContain('root:');
  });

  it('prints every character that it takes, and a question mark for one that it cannot', async () => {
    const known = Array.from({ length: 0x2300 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => character.trim() !== '' && printable(character) === character,
    );
    expect(known.length).toBeGreaterThan(300);
    expect(() => reportPdf(aReport({ opening: [known.join(' ')] }))).not.toThrow();
    const { text } = await readPdf(
      reportPdf(aReport({ opening: ['Zoé 🙂 日本 \u202fÉlodie, Łódź', 'e\u0301te\u0301'] })),
    );
    expect(text).toContain('Zoé ? ?? Élodie, Łódź');
    expect(text).toContain('été');
  });

  it('runs over several pages with its head on each', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`Ligne ${index}`, index]);
    const long = aReport().sections.map((section) => ({ ...section, rows }));
    const { pageCount, text } = await readPdf(reportPdf(aReport({ sections: long })));
    expect(pageCount).toBeGreaterThan(2);
    expect(text.split('Demandé').length - 1).toBe(pageCount);
  });
});
