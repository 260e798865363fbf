import { paths } from '@presence/contract';
import { dateIn, periodOfYear, type ReportFormat } from '@presence/domain';
import { readPdf, rowsOfXlsx } from '@presence/testing';
import { signIn } from '../../testing/sign-in';
import { activityHouse, SAID, type ActivityHouse } from '../../testing/situations/activity-house';
import { startApi, type TestApi } from '../../testing/start-api';

const thisYear = Number(dateIn('Europe/Paris').slice(0, 4));

describe('the report of activities as a file', () => {
  let api: TestApi;
  let house: ActivityHouse;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await activityHouse(api);
    for (const day of ['04', '11', '18'])
      await house.session(`2025-03-${day}T09:00:00Z`, { led: [house.me.id] });
    await house.toldMonth('2025-02', 40);
    await house.toldMonth('2025-03', null);
    await house.save({ ...SAID, highlights: '=HYPERLINK("x") #read("y")' }).expect(200);
  });

  const url = (format: ReportFormat, period = periodOfYear(2025)) =>
    paths.activityReportFile(house.association.id, period.from, period.until, format);
  const publish = (period = periodOfYear(2025)) =>
    house.browser.put(paths.activityPublication(house.association.id, period.from, period.until));
  const file = async (format: ReportFormat, query = '') => {
    const { body, headers } = await house.browser
      .get(`${url(format)}${query}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (each: Buffer) => parts.push(each));
        response.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    return { bytes: body as Buffer, headers };
  };

  it('is none before its years are published, then says what was published for ever', async () => {
    expect((await house.browser.get(url('pdf')).expect(409)).body.code).toBe('YEAR_NOT_PUBLISHED');
    expect((await publish().expect(200)).body.summary.untold).toEqual([]);
    const before = (await file('csv')).bytes.toString();
    expect(before).toContain('Présences;24;');
    await house.session('2025-05-06T08:00:00Z');
    await publish().expect(200);
    expect((await file('csv')).bytes.toString()).toContain('Présences;24;');
  });

  it('is a tagged PDF that says the year, in both languages', async () => {
    await publish().expect(200);
    const { bytes, headers } = await file('pdf');
    expect(headers['content-disposition']).toBe(
      'attachment; filename="presence-activite-2025-01-2025-12.pdf"',
    );
    const read = await readPdf(bytes);
    expect(read).toMatchObject({
      title: 'Rapport d’activité – Les Amarres, 2025',
      ...{ language: 'fr', tagged: true, claimsUa1: true },
    });
    for (const said of [
      'Siège : Lyon (69)',
      'Une année de retrouvailles.',
      '=HYPERLINK("x") #read("y")',
      '3 séances tenues dans 1 groupe.',
      'mars 2025 3 24',
      'février 2025 40 40 40 20',
      'mars 2025 secret secret secret secret',
      'Appels et visites tenus au moins 40',
      'Bénévoles ayant animé une séance 1 0',
      'Ville de Lyon',
    ])
      expect(read.text).toContain(said);
    const english = await readPdf((await file('pdf', '?language=en')).bytes);
    expect(english.language).toBe('en');
    expect(english.text).toContain('3 sessions held in 1 group.');
    expect(english.text).toContain('at least 40');
  });

  it('is the same as XLSX and CSV, where nothing is a formula', async () => {
    await publish().expect(200);
    const rows = rowsOfXlsx((await file('xlsx')).bytes);
    expect(rows).toContainEqual(expect.arrayContaining([{ text: 'Présences' }, { number: 24 }]));
    expect(rows).toContainEqual([{ text: '=HYPERLINK("x") #read("y")' }]);
    const text = (await file('csv')).bytes.toString();
    expect(text).toContain(`"'=HYPERLINK(""x"") #read(""y"")"`);
    expect(text).toContain('Appels et visites tenus;au moins 40;');
  });

  it('is made of a year in which nothing happened', async () => {
    const nothing = periodOfYear(2019);
    const { text } = await house.browser.get(url('csv', nothing)).expect(200);
    expect(text).toContain('Présence ne connaît encore rien de cette période.');
  });

  it('is told of months once they are closed, and of nobody else', async () => {
    const running = periodOfYear(thisYear);
    for (const refused of [house.browser.get(url('pdf', running)), publish(running)])
      expect((await refused.expect(409)).body.code).toBe('YEAR_NOT_CLOSED');
    const other = await activityHouse(api);
    await other.browser.get(url('pdf')).expect(404);
    const email = `animation-${house.association.id}@activity.example`;
    await api.given.organiser(house.association, email, ['FACILITATOR']);
    const browser = await signIn(api, email);
    await browser.get(url('pdf')).expect(403);
    await house.browser.get(url('pdf').replace('.pdf', '.docx')).expect(404);
    await house.browser.get(`${url('pdf')}?language=xx`).expect(400);
  });
});
