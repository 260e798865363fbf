import { type ExportableYear, paths } from '@presence/contract';
import type { Id } from '@presence/domain';
import { rowsOfXlsx } from '../../testing/rows-of-xlsx';
import { countedGroups, type CountedGroups } from '../../testing/situations/counted-groups';

describe('files of the figures of groups', () => {
  let house: CountedGroups;
  let api: CountedGroups['api'];
  let association: CountedGroups['association'];
  let browser: CountedGroups['browser'];
  let files: CountedGroups['files'];

  beforeAll(async () => {
    house = await countedGroups();
    ({ api, association, browser, files } = house);
  });
  afterAll(() => api.stop());

  it('hold the same as CSV and XLSX, and no name is a formula', async () => {
    const text = await files.lines((await files.made()).id);
    const rows = rowsOfXlsx((await files.taken((await files.made({ format: 'xlsx' })).id)).bytes);
    expect(rows).toHaveLength(text.length);
    expect(text.some((line) => line.startsWith(`2025;Groupe;'=Anxiété;`))).toBe(true);
    expect(rows.some((row) => row[2] && 'text' in row[2] && row[2].text === '=Anxiété')).toBe(true);
  });

  it('hide small counts with enough beside them, in what is added up too, and certify it', async () => {
    const text = await files.lines((await files.made()).id);
    const cells = (part: string, name: string) =>
      text
        .find((line) => line.startsWith(`2025;${part};${name};`))
        ?.split(';')
        .slice(7, 10);
    const [, first, returning] = cells('Groupe', `'=Anxiété`) ?? [];
    expect(first).toBe('secret');
    // Those present less those who came before would give the three first-timers.
    expect([cells('Groupe', `'=Anxiété`)?.[0], returning]).toContain('secret');
    // The whole less the other groups would.
    expect([cells('Groupe', 'Aidants')?.[1], cells('Groupe', 'Café')?.[1]]).toContain('secret');
    expect(cells('Thème', 'Vie des aidants')?.[1]).toMatch(/^(secret|au moins \d+)$/);
    expect(text.at(-1)).toMatch(
      /^Plus petit intervalle qu’un lecteur peut déduire d’un nombre secret : \d+ (à \d+|ou plus)/,
    );
  });

  it('hide few seats taken with enough beside them, and know none of a year told before seats were', async () => {
    const seatsOf = async (id: Id, year: string, name: string) => {
      const [head = '', ...rows] = await files.lines(id);
      const column = head.split(';').indexOf('Places prises à l’inscription');
      return rows.find((row) => row.startsWith(`${year};Groupe;${name};`))?.split(';')[column];
    };
    const { id } = await files.made();
    expect(await seatsOf(id, '2025', `'=Anxiété`)).toBe('secret');
    expect(await seatsOf(id, '2025', 'Aidants')).toBe('secret');
    expect(await seatsOf(id, '2025', 'Café')).toBe('0');
    await files.made({ from: '2024', until: '2024' });
    await api.given.within(association.id, (db) =>
      db.query(
        `update published_year set published = replace(published::text, '"registered"', '"before"')::jsonb where year = '2024'`,
      ),
    );
    const { id: older } = await files.made({ from: '2024', until: '2024' });
    expect(await seatsOf(older, '2024', `'=Anxiété`)).toBe('');
  });

  it('stand a year beside the one before, in both languages', async () => {
    const text = await files.lines((await files.made({ from: '2024', language: 'en' })).id);
    expect(text[0]).toContain('Present a year earlier');
    expect(text.find((line) => line.startsWith('2025;Whole'))).toMatch(/;21$/);
    expect(text.at(-1)).toMatch(/^Narrowest interval/);
  });

  it('say the same of a year for ever, whatever is corrected, archived or renamed since', async () => {
    const before = await files.lines((await files.made()).id);
    await house.session(house.groups[1]?.id ?? '', '2025-06-03', [3, 1]);
    await api.given.within(association.id, (db) =>
      db.query(`update attendance set attendee_count = attendee_count + 1`),
    );
    expect(await files.lines((await files.made()).id)).toEqual(before);
    await expect(
      api.given.within(association.id, async (db) => {
        await db.query('set local role presence_app');
        await db.query('delete from published_year');
      }),
    ).rejects.toThrow('permission denied');
  });

  it('name the years that may be published, those that were, and what they still want', async () => {
    await house.session(house.groups[0]?.id ?? '', '2023-05-02', null);
    const years: ExportableYear[] = (
      await browser.get(paths.exportableYears(association.id)).expect(200)
    ).body;
    expect(years.slice(0, 3)).toEqual([
      { year: '2025', told: true, notEntered: 0 },
      { year: '2024', told: true, notEntered: 0 },
      { year: '2023', told: false, notEntered: 1 },
    ]);
  });

  it('are of the groups that a filter names, made of what the year shows alone', async () => {
    const whole = await files.lines((await files.made()).id);
    const { id } = await files.made({ groups: { theme: 'CARER_LIFE' } });
    const [, selection = '', ...rows] = await files.lines(id);
    expect(selection).toMatch(/^2025;Les groupes choisis;;4;0;0;0;34;/);
    expect(rows.some((row) => row.includes('Anxiété') || row.includes(';Mois;'))).toBe(false);
    const groupsOf = (text: string[]) => text.filter((row) => /;Groupe;(Aidants|Café);/.test(row));
    expect(groupsOf(rows)).toEqual(groupsOf(whole));
    expect(rows.at(-1)).toBe(whole.at(-1));
    const { id: none } = await files.made({ groups: { format: 'PHONE' } });
    expect(await files.lines(none)).toHaveLength(2);
  });

  it('add the months of a school year up, of the whole association alone', async () => {
    await house.session(house.groups[0]?.id ?? '', '2024-11-05', [9, 6]);
    const { id } = await files.made({ kind: 'SCHOOL_YEARS', from: '2024', until: '2024' });
    const [, whole = '', ...rows] = await files.lines(id);
    expect(whole).toMatch(/^2024;Année scolaire;2024–2025;/);
    expect(rows.filter((row) => row.startsWith('2024;Mois;'))).toHaveLength(12);
    expect(rows.some((row) => row.includes(';Groupe;'))).toBe(false);
    const { headers } = await files.taken(id);
    expect(headers['content-disposition']).toContain('presence-groupes-annee-scolaire-2024.csv');
  });
});
