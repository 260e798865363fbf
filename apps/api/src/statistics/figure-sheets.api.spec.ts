import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
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

  const sheet = async (format: 'csv' | 'xlsx', query: string) => {
    const { body, headers } = await browser
      .get(`${paths.figuresFile(association.id, format)}?from=2026-02&until=2026-02${query}`)
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return { bytes: body as Buffer, type: headers['content-type'] };
  };

  it('writes the same as CSV and XLSX, in which no name is a formula', async () => {
    const { bytes, type } = await sheet('csv', '');
    expect(type).toMatch(/^text\/csv/);
    const [head = '', ...lines] = bytes.toString().split('\r\n');
    expect(head.startsWith('\ufeffMois;Antenne;Contacts prévus;')).toBe(true);
    expect(lines[0]).toMatch(/^2026-02;'=Nord;/);
    expect(lines.join()).toContain(';secret;');

    const rows = rowsOfXlsx((await sheet('xlsx', '')).bytes);
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
    const last = async (format: 'csv' | 'xlsx', query: string) => {
      const { bytes } = await sheet(format, query);
      return format === 'csv'
        ? bytes.toString().split('\r\n').at(-2)
        : rowsOfXlsx(bytes).at(-1)?.[0];
    };
    const words = await last('csv', '');
    expect(words).toMatch(/^Plus petit intervalle .+ : 1 (à \d+|ou plus, sans limite)$/);
    expect(await last('xlsx', '')).toEqual({ text: words });
    expect(await last('csv', '&language=en')).toMatch(/^Narrowest interval/);
    // One branch alone is certified with the others in mind: whoever holds it may hold them too.
    expect(await last('csv', `&branchId=${north}`)).toBe(words);
  });

  it('heads each column in French and in English, with its unit', async () => {
    const heads = await Promise.all(
      ['fr', 'en'].map(
        async (language) =>
          (await sheet('csv', `&language=${language}`)).bytes
            .toString()
            .split('\r\n')[0]
            ?.split(';') ?? [],
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
    const branches = async (query: string) =>
      (await sheet('csv', query)).bytes
        .toString()
        .split('\r\n')
        .slice(1, -2)
        .map((line) => line.split(';')[1]);
    expect(await branches('')).toEqual([`'=Nord`, 'Sans antenne', 'Toute l’association']);
    expect(await branches(`&branchId=${north}`)).toEqual([`'=Nord`]);
    expect(await branches('&branchId=none')).toEqual(['Sans antenne']);
    await browser
      .get(
        `${paths.figuresFile(association.id, 'csv')}?from=2026-02&until=2026-02&branchId=${newId()}`,
      )
      .expect(404);
    await browser
      .get(`${paths.figuresFile(association.id, 'csv')}?from=2026-02&until=2026-02&branchId=nord`)
      .expect(400);
  });
});
