import { paths } from '@presence/contract';
import type { ReportFormat } from '@presence/domain';
import { readPdf, rowsOfXlsx } from '@presence/testing';
import { DECLARED, gemHouse, type GemHouse } from '../testing/situations/gem-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('the yearly report of a GEM as a file', () => {
  let api: TestApi;
  let house: GemHouse;
  beforeAll(async () => {
    api = await startApi();
    house = await gemHouse(api);
    await house.session('2025-03-04T09:00:00Z', { led: [house.me.id] });
    await house.session('2025-06-03T08:00:00Z', { held: false });
    const corrections = {
      ...DECLARED.corrections,
      PLACE: { text: '=HYPERLINK("x") #read("y") *Lyon*', reason: 'Deux implantations' },
    };
    await house.save({ ...DECLARED, corrections }).expect(200);
  });
  afterAll(() => api.stop());

  const file = async (format: ReportFormat, query = '') => {
    const { body, headers } = await house.browser
      .get(`${paths.gemReportFile(house.association.id, 2025, house.group.id, format)}${query}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (each: Buffer) => parts.push(each));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return { bytes: body as Buffer, headers };
  };

  const SAID = [
    'GEM Le Ponton, association Les Amarres',
    '=HYPERLINK("x") #read("y") *Lyon*',
    'Corrigé par l’association : Deux implantations',
    'Au 31 décembre 2025 42',
    'Dont nouveaux et nouvelles en 2025 7',
    'Un local de 80 m² de plain-pied.',
    'Le Ponton, ',
    'Coordination Éducatrice spécialisée 0,8',
    'Accueil Formation de pair-aidance 0,25',
    'Total 1,05',
    '1 personne ',
    'Atelier cuisine 3',
    '1 séance tenue, dont 0 sans présences saisies ; 1 séance annulée ou non tenue',
    '0 séance prévue en 2026',
    'arrêté du 18 mars 2016',
    'arrêté du 27 juin 2019',
    'avant le 28 février 2026',
  ];

  it('says in the PDF each figure, declared or known, with where it comes from', async () => {
    const { bytes, headers } = await file('pdf');
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toBe('attachment; filename="presence-gem-2025.pdf"');
    const read = await readPdf(bytes);
    for (const said of SAID) expect(read.text).toContain(said);
    expect(read).toMatchObject({
      title: 'Rapport annuel du groupe d’entraide mutuelle – GEM Le Ponton, année 2025',
      language: 'fr',
      tagged: true,
      claimsUa1: true,
    });
    expect(read.text).not.toContain('brouillon');
    expect(read.text).not.toContain(house.me.id);
  });

  it('says the same in English', async () => {
    const read = await readPdf((await file('pdf', '?language=en')).bytes);
    expect(read.language).toBe('en');
    expect(read.text).toContain('On 31 December 2025 42');
    expect(read.text).toContain('1 session held, of which 0 without numbers entered');
    expect(read.text).toContain('Corrected by the association: Deux implantations');
  });

  it('says the same as XLSX, numbers as numbers, and nothing is a formula', async () => {
    const rows = rowsOfXlsx((await file('xlsx')).bytes);
    expect(rows).toContainEqual([
      { text: 'Au 31 décembre 2025' },
      { number: 42 },
      { text: 'Déclaré par l’association' },
    ]);
    expect(rows).toContainEqual([
      { text: 'Accueil' },
      { text: 'Formation de pair-aidance' },
      { number: 0.25 },
    ]);
    expect(JSON.stringify(rows)).toContain('=HYPERLINK');
  });

  it('says the same as CSV, and makes a formula harmless', async () => {
    const { bytes, headers } = await file('csv');
    expect(headers['content-type']).toMatch(/^text\/csv/);
    const lines = bytes.toString().split('\r\n');
    expect(lines).toContain('Au 31 décembre 2025;42;Déclaré par l’association');
    expect(lines).toContain('Accueil;Formation de pair-aidance;0,25');
    expect(bytes.toString()).toContain(`"'=HYPERLINK(""x"") #read(""y"") *Lyon*"`);
  });

  it('says that a draft is one, and what is not stated', async () => {
    const url = paths.gemReportFile(house.association.id, 2024, house.group.id, 'csv');
    const { text } = await house.browser.get(url).expect(200);
    expect(text).toContain('Ce rapport est un brouillon');
    expect(text).toContain('Au 31 décembre 2024;Non renseigné;');
    expect(text).toContain('Aucune personne salariée.');
  });

  it('is none in another format, and refuses a language that there is none of', async () => {
    await house.browser.get(`${house.url(2025)}/report.docx`).expect(404);
    await house.browser.get(`${house.url(2025)}/report.pdf?language=xx`).expect(400);
  });
});
