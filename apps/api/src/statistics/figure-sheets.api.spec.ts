import { newId } from '@presence/domain';
import { exportedFiles } from '../testing/exported-files';
import { figuresHouse, type FiguresHouse } from '../testing/situations/figures-house';
import { rowsOfXlsx } from '../testing/rows-of-xlsx';

describe('figures as sheets', () => {
  let house: FiguresHouse;
  let association: FiguresHouse['association'];
  let browser: FiguresHouse['browser'];
  let north: FiguresHouse['north'];

  beforeAll(async () => {
    house = await figuresHouse();
    ({ association, browser, north } = house);
  });
  afterAll(() => house.api.stop());

  const asked = { kind: 'HOME_SUPPORT', from: '2026-02', until: '2026-02' };
  const sheet = async (format: 'csv' | 'xlsx', more: object = {}) => {
    const files = exportedFiles(browser, association.id);
    const { id } = await files.made({ ...asked, format, ...more });
    const { bytes, headers } = await files.taken(id);
    return { bytes, type: headers['content-type'] };
  };

  it('writes the same as CSV and XLSX, in which no name is a formula', async () => {
    const { bytes, type } = await sheet('csv');
    expect(type).toMatch(/^text\/csv/);
    const [head = '', ...lines] = bytes.toString().split('\r\n');
    expect(head.startsWith('\ufeffMois;Antenne;Contacts prévus;')).toBe(true);
    expect(lines[0]).toMatch(/^2026-02;'=Nord;/);
    expect(lines.join()).toContain(';secret;');

    const rows = rowsOfXlsx((await sheet('xlsx')).bytes);
    expect(rows[0]).toEqual(
      head
        .slice(1)
        .split(';')
        .map((text) => ({ text })),
    );
    expect(rows).toHaveLength(lines.filter(Boolean).length + 1);
    // A text of an XLSX is never run, so the name stands as it is.
    expect(rows[1]?.[1]).toEqual({ text: '=Nord' });
    const told = rows
      .slice(1)
      .map((row) =>
        row
          .map(
            (cell) =>
              (cell &&
                ('text' in cell
                  ? cell.text.replace(/^=/, `'=`)
                  : String(cell.number).replace('.', ','))) ||
              '',
          )
          .join(';'),
      );
    expect(told).toEqual(lines.filter(Boolean));
  });

  it('certifies, in both languages, how little can be found out about what is secret', async () => {
    const last = async (format: 'csv' | 'xlsx', more: object = {}) => {
      const { bytes } = await sheet(format, more);
      return format === 'csv'
        ? bytes.toString().split('\r\n').at(-2)
        : rowsOfXlsx(bytes).at(-1)?.[0];
    };
    const words = await last('csv');
    expect(words).toMatch(/^Plus petit intervalle .+ : 1 (à \d+|ou plus, sans limite)$/);
    expect(await last('xlsx')).toEqual({ text: words });
    expect(await last('csv', { language: 'en' })).toMatch(/^Narrowest interval/);
    // One branch alone is certified with the others in mind: whoever holds it may hold them too.
    expect(await last('csv', { branchId: north })).toBe(words);
  });

  it('heads each column in French and in English, with its unit', async () => {
    const heads = await Promise.all(
      ['fr', 'en'].map(
        async (language) =>
          (await sheet('csv', { language })).bytes.toString().split('\r\n')[0]?.split(';') ?? [],
      ),
    );
    const [french = [], english = []] = heads;
    expect(english).toHaveLength(french.length);
    expect(new Set([...french, ...english]).size).toBe(2 * french.length);
    expect(french).toEqual(
      expect.arrayContaining([
        'Temps bénévole (heures)',
        'Distance parcourue (km)',
        'Attente avant le premier contact, médiane (jours)',
        'Bénévoles sans contact',
      ]),
    );
    expect(english).toEqual(
      expect.arrayContaining([
        'Volunteer time (hours)',
        'Distance travelled (km)',
        'Wait before the first contact, median (days)',
        'Volunteers without a contact',
      ]),
    );
  });

  it('writes one branch alone where it is asked for', async () => {
    const branches = async (more: object = {}) =>
      (await sheet('csv', more)).bytes
        .toString()
        .split('\r\n')
        .slice(1, -2)
        .map((line) => line.split(';')[1]);
    expect(await branches()).toEqual([`'=Nord`, 'Sans antenne', 'Toute l’association']);
    expect(await branches({ branchId: north })).toEqual([`'=Nord`]);
    expect(await branches({ branchId: 'none' })).toEqual(['Sans antenne']);
    const files = exportedFiles(browser, association.id);
    await files.ask({ ...asked, branchId: newId() }).expect(404);
    await files.ask({ ...asked, branchId: 'nord' }).expect(400);
  });

  it('makes them a month at a time, beside the request, and certifies no month twice', async () => {
    const files = exportedFiles(browser, association.id);
    const { body } = await files.ask({ ...asked, from: '2026-01', until: '2026-03' }).expect(201);
    expect(body).toMatchObject({ state: 'WAITING', steps: 3, stepsDone: 0 });
    expect(await files.ended(body.id)).toMatchObject({ state: 'DONE', stepsDone: 3 });
    const { headers } = await files.taken(body.id);
    expect(headers['content-disposition']).toContain('presence-domicile-2026-01-2026-03.csv');
    const soon = new Date().toISOString().slice(0, 7);
    expect((await files.made({ ...asked, from: soon, until: soon })).steps).toBe(0);
  });
});
