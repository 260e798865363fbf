import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { exportedFiles, USUAL_EXPORT } from '../../testing/exported-files';
import { signIn } from '../../testing/sign-in';
import { countedGroups, type CountedGroups } from '../../testing/situations/counted-groups';
import { ExportsPurge } from './exports-purge';

describe('files of figures', () => {
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

  it('are made beside the request, found again, and taken away', async () => {
    const { id, state, steps, stepsDone } = await files.made();
    expect([state, steps, stepsDone]).toEqual(['WAITING', 1, 0]);
    const exports = await files.list();
    expect(exports[0]).toMatchObject({ id, state: 'DONE', stepsDone: 1, asked: { from: '2025' } });
    expect(Date.parse(exports[0]?.expiresAt ?? '') - Date.parse(exports[0]?.createdAt ?? '')).toBe(
      7 * 86_400_000,
    );
    const text = await files.lines(id);
    expect(text[0]).toMatch(/^\ufeffAnnée;Répartition;Nom;Séances tenues;/);
    expect(text[1]).toBe('2025;Toute l’association;;6;0;0;0;51;27;24;12;85;0;');
    await browser.delete(paths.figureExport(association.id, id)).expect(204);
    await browser.get(paths.figureExportFile(association.id, id)).expect(404);
  });

  it('are one for a request that is sent twice', async () => {
    const draft = { id: newId() };
    const [one, other] = await Promise.all([files.ask(draft), files.ask(draft)]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect((await files.list()).filter(({ id }) => id === draft.id)).toHaveLength(1);
    await files.ended(draft.id);
  });

  it('are one for two taps while it is made, and another once it is there', async () => {
    const taps = await Promise.all([1, 2, 3, 4].map(() => files.ask({ language: 'en' })));
    expect(taps.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const ids = new Set(taps.map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    await files.ended([...ids][0] ?? '');
    const { body } = await files.ask({ language: 'en' });
    expect(ids).not.toContain(body.id);
    await files.ended(body.id);
  });

  it('are begun anew, as they were asked, when their process died', async () => {
    const id = newId();
    await api.given.within(association.id, (db) =>
      db.query(
        `insert into figure_export (association_id, id, asked, asked_by, request, steps, state, beat_at)
         select association_id, $1, asked, asked_by, request, steps, 'RUNNING', now() - interval '2 minutes' from figure_export where asked_by = $2 limit 1`,
        [id, house.coordinator.id],
      ),
    );
    const dead = (await files.list()).find((one) => one.id === id);
    expect(dead?.state).toBe('FAILED');
    const { body } = await files.ask({ ...dead?.asked, id: newId() }).expect(201);
    expect(await files.ended(body.id)).toMatchObject({
      state: 'DONE',
      asked: { from: dead?.asked.from },
    });
  });

  it('are nobody else’s, of the same association or of another', async () => {
    const { id } = await files.made();
    await api.given.organiser(association, 'autre@lesamarres.example', ['ADMINISTRATOR']);
    const other = await signIn(api, 'autre@lesamarres.example');
    await other.get(paths.figureExportFile(association.id, id)).expect(404);
    await other.delete(paths.figureExport(association.id, id)).expect(404);
    expect((await other.get(paths.figureExports(association.id)).expect(200)).body).toEqual([]);
    const { body } = await exportedFiles(other, association.id).ask().expect(201);
    expect(body.id).not.toBe(id);
  });

  it('end with nothing when they are cancelled, and are given up when their process died', async () => {
    const [waiting, dead] = [newId(), newId()];
    await api.given.within(association.id, async (db) => {
      for (const [id, state] of [
        [waiting, 'WAITING'],
        [dead, 'RUNNING'],
      ])
        await db.query(
          `insert into figure_export (association_id, id, asked, asked_by, request, steps, state, beat_at) values ($1, $2, $3, $4, $6, 1, $5, now() - interval '2 minutes')`,
          [association.id, id, { ...USUAL_EXPORT, id }, house.coordinator.id, state, id],
        );
    });
    await browser.delete(paths.figureExport(association.id, waiting)).expect(204);
    const exports = await files.list();
    const states = new Map(exports.map(({ id, state }) => [id, state]));
    expect([states.get(waiting), states.get(dead)]).toEqual(['CANCELLED', 'FAILED']);
    await browser.get(paths.figureExportFile(association.id, dead)).expect(404);
  });

  it('go after a week', async () => {
    const { id } = await files.made();
    await api.given.within(association.id, (db) =>
      db.query(`update figure_export set created_at = now() - interval '8 days' where id = $1`, [
        id,
      ]),
    );
    expect((await files.list()).map((one) => one.id)).not.toContain(id);
    await browser.get(paths.figureExportFile(association.id, id)).expect(404);
    await api.app.get(ExportsPurge).run();
    expect((await files.list()).map((one) => one.id)).not.toContain(id);
  });

  it.each([
    [{ from: '2025', until: '2024' }, 'VALIDATION', 400],
    [{ from: '2018' }, 'VALIDATION', 400],
    [{ format: 'pdf' }, 'VALIDATION', 400],
    [{ from: '20x5' }, 'VALIDATION', 400],
    [{ from: '2098', until: '2099' }, 'YEAR_NOT_CLOSED', 409],
    [
      { kind: 'SCHOOL_YEARS', groups: undefined, from: '2098', until: '2098' },
      'YEAR_NOT_CLOSED',
      409,
    ],
    [{ kind: 'SCHOOL_YEARS', groups: { theme: 'OCD' } }, 'VALIDATION', 400],
    [{ kind: 'HOME_SUPPORT' }, 'VALIDATION', 400],
    [{ groups: { theme: 'GARDENING' } }, 'VALIDATION', 400],
  ])('refuse %j', async (draft, code, status) => {
    expect((await files.ask(draft).expect(status)).body).toMatchObject({ code });
  });

  it('are for coordinators and administrators, of their own association', async () => {
    const facilitator = await signIn(api, 'animation@lesamarres.example');
    await facilitator.get(paths.figureExports(association.id)).expect(403);
    const { id } = await files.made();
    const other = await api.given.association({ name: 'Les Autres', slug: 'les-autres' });
    await api.given.organiser(other, 'autres@lesautres.example', ['ADMINISTRATOR']);
    const stranger = await signIn(api, 'autres@lesautres.example');
    await stranger.get(paths.figureExportFile(other.id, id)).expect(404);
    await stranger.delete(paths.figureExport(other.id, id)).expect(404);
    await stranger.get(paths.figureExportFile(association.id, id)).expect(404);
  });
});
