import { paths } from '@presence/contract';
import { dateIn, periodOfYear, type ReportFormat } from '@presence/domain';
import { readPdf, rowsOfXlsx } from '@presence/testing';
import { exportedFiles } from '../../testing/exported-files';
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

  const asked = (format: string, over: object = {}) => ({
    ...{ kind: 'ACTIVITY_REPORT', ...periodOfYear(2025), groups: undefined, format },
    ...over,
  });
  const publish = (period = periodOfYear(2025)) =>
    house.browser.put(paths.activityPublication(house.association.id, period.from, period.until));
  const files = () => exportedFiles(house.browser, house.association.id);
  const file = async (format: ReportFormat, over: object = {}) => {
    const { id } = await files().made(asked(format, over));
    return files().taken(id);
  };
  const text = async () => (await file('csv')).bytes.toString();

  it('is none before its years are published, then says what was published for ever', async () => {
    const refused = await files().ask(asked('pdf')).expect(409);
    expect(refused.body.code).toBe('YEAR_NOT_PUBLISHED');
    expect((await publish().expect(200)).body.summary.untold).toEqual([]);
    expect(await text()).toContain('Présences;24;');
    await house.session('2025-05-06T08:00:00Z');
    await publish().expect(200);
    expect(await text()).toContain('Présences;24;');
  });

  it('is one for four taps while it is made, and another once other words are saved', async () => {
    await publish().expect(200);
    const taps = await Promise.all([1, 2, 3, 4].map(() => files().ask(asked('pdf'))));
    const ids = new Set(taps.map(({ status, body }) => `${status} ${body.id}`));
    expect(ids.size).toBe(1);
    await house.save({ ...SAID, seat: 'Grenoble' }, { version: 1 }).expect(200);
    const { body } = await files().ask(asked('pdf')).expect(201);
    expect(ids).not.toContain(`201 ${body.id}`);
    await files().ended(body.id);
    const said = await readPdf((await files().taken(body.id)).bytes);
    expect(said.text).toContain('Siège : Grenoble');
  });

  it('is found again by whoever asked for it, and by nobody else', async () => {
    await publish().expect(200);
    const { id } = await files().made(asked('csv'));
    expect(await files().list()).toEqual([
      expect.objectContaining({
        id,
        state: 'DONE',
        asked: expect.objectContaining(periodOfYear(2025)),
      }),
    ]);
    const email = `autre-${house.association.id}@activity.example`;
    await api.given.organiser(house.association, email, ['COORDINATOR']);
    const colleague = await signIn(api, email);
    await colleague.get(paths.figureExportFile(house.association.id, id)).expect(404);
    const other = await activityHouse(api);
    await other.browser.get(paths.figureExportFile(other.association.id, id)).expect(404);
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
    const english = await readPdf((await file('pdf', { language: 'en' })).bytes);
    expect(english.language).toBe('en');
    expect(english.text).toContain('3 sessions held in 1 group.');
    expect(english.text).toContain('at least 40');
  });

  it('is the same as XLSX and CSV, where nothing is a formula', async () => {
    await publish().expect(200);
    const rows = rowsOfXlsx((await file('xlsx')).bytes);
    expect(rows).toContainEqual(expect.arrayContaining([{ text: 'Présences' }, { number: 24 }]));
    expect(rows).toContainEqual([{ text: '=HYPERLINK("x") #read("y")' }]);
    const said = await text();
    expect(said).toContain(`"'=HYPERLINK(""x"") #read(""y"")"`);
    expect(said).toContain('Appels et visites tenus;au moins 40;');
  });

  it('is made of a year in which nothing happened', async () => {
    const { bytes } = await file('csv', periodOfYear(2019));
    expect(bytes.toString()).toContain('Présence ne connaît encore rien de cette période.');
  });

  it('is told of months once they are closed, and of nobody else', async () => {
    const running = periodOfYear(thisYear);
    for (const refused of [files().ask(asked('pdf', running)), publish(running)])
      expect((await refused.expect(409)).body.code).toBe('YEAR_NOT_CLOSED');
    const other = await activityHouse(api);
    const stranger = exportedFiles(other.browser, house.association.id);
    await stranger.ask(asked('pdf')).expect(404);
    const email = `animation-${house.association.id}@activity.example`;
    await api.given.organiser(house.association, email, ['FACILITATOR']);
    const leader = exportedFiles(await signIn(api, email), house.association.id);
    await leader.ask(asked('pdf')).expect(403);
  });

  it.each([
    ['docx', {}, 400],
    ['pdf', { language: 'xx' }, 400],
    ['pdf', { from: '2025-12', until: '2025-01' }, 400],
    ['pdf', { from: '2025-13', until: '2025-13' }, 400],
    ['pdf', { from: '2024-01', until: '2025-12' }, 404],
    ['pdf', periodOfYear(thisYear + 1), 404],
  ])('is none as %s of %j', async (format, over, status) => {
    await files().ask(asked(format, over)).expect(status);
  });
});
