import { MatButtonHarness } from '@angular/material/button/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { type HomeSupportPreview, HomeSupportSettingsDraft, paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS, HomeSupportSettings, newId } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { refusal } from '../../testing/refusal';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { HomeSupportPage } from './home-support-page';

const settings: HomeSupportSettings = { ...HOME_SUPPORT_DEFAULTS, version: 4 };

describe('HomeSupportPage', () => {
  const open = async (shown: HomeSupportSettings) => {
    const rendered = await renderPage(HomeSupportPage, {
      association: { timeZone: 'Indian/Reunion' },
    });
    const { answer, fixture } = rendered;
    await answer(paths.homeSupportSettings(associationId), HomeSupportSettings, shown);
    const harness = harnessOf(fixture);
    /** Reads the preview, and agrees. */
    const agreeToRound = async (action: string) => {
      const url = paths.heatwavePreview(associationId);
      const asked = await rendered.asked(url);
      asked.flush({ peopleCount: 2, people: [], covered: 3, comes: 4, goes: 1, volunteers: 1 });
      const shown = await eventually(() => document.querySelector('p-heatwave-dialog'));
      await harness.agree(action, 'p-heatwave-dialog');
      return { request: asked.request, text: shown.textContent };
    };
    return { ...rendered, ...harness, agreeToRound };
  };

  it('saves the whole of it over the version that was read', async () => {
    const { api, type, click } = await open(settings);
    await type('Répondre à un signalement, en jours', '3');
    await click('Enregistrer');
    const { request } = api.expectOne({
      method: 'PUT',
      url: paths.homeSupportSettings(associationId),
    });
    expect(request.headers.get('If-Match')).toBe('"4"');
    expect(HomeSupportSettingsDraft.parse(request.body)).toMatchObject({
      referralDays: 3,
      acceptHours: 48,
      smallestCount: 5,
    });
  });

  it('shows both versions when somebody else was faster, and overwrites only by choice', async () => {
    const { api, type, click, agree } = await open(settings);
    const url = paths.homeSupportSettings(associationId);
    await type('Répondre à un signalement, en jours', '3');
    await click('Enregistrer');
    api.expectOne({ method: 'PUT', url }).flush(...refusal('VERSION_CONFLICT', 412));
    (await eventually(() => api.match({ method: 'GET', url })[0])).flush({
      ...settings,
      referralDays: 10,
      version: 7,
    });
    await eventually(() => document.querySelector('mat-dialog-container:has(dd)'));
    expect([...document.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      '3',
      '10',
    ]);
    await agree('Garder ma saisie');
    const { request } = await eventually(() => api.match({ method: 'PUT', url })[0]);
    expect([request.headers.get('If-Match'), request.body.referralDays]).toEqual(['"7"', 3]);
  });

  const holidays = async (preview: HomeSupportPreview) => {
    const opened = await open({ ...settings, callsOnHolidays: true });
    const label = 'Les appels ont lieu aussi les jours fériés';
    await (await opened.loader.getHarness(MatCheckboxHarness.with({ label }))).uncheck();
    await opened.click('Enregistrer');
    const url = paths.homeSupportPreview(associationId);
    const asked = await eventually(() => opened.api.match(url)[0]);
    expect(asked.request.body).toMatchObject({ callsOnHolidays: false });
    asked.flush(preview);
    const save = { method: 'PUT', url: paths.homeSupportSettings(associationId) };
    const dialog = 'p-holidays-dialog';
    const answer = async (text: string) =>
      (await opened.root.getHarness(MatButtonHarness.with({ ancestor: dialog, text }))).click();
    return { ...opened, save, answer, shown: () => document.querySelector(dialog) };
  };
  const christmas = {
    date: '2026-12-25',
    name: { fr: 'Noël', en: 'Christmas Day' },
    contacts: 3,
  };

  it('says what closing public holidays cancels, and closes none before that is agreed', async () => {
    const { api, save, answer, shown } = await holidays({
      days: [christmas],
      comes: 2,
      volunteers: 1,
    });
    const text = (await eventually(shown)).textContent;
    expect(text).toContain('vendredi 25 décembre (Noël)');
    expect(text).toContain('3 contacts');
    expect(text).toContain('1 bénévole en est prévenu');
    expect(text).toContain('2 contacts s’ajoutent');
    await answer('Continuer la saisie');
    api.expectNone(save);
  });

  it('closes public holidays once that is agreed', async () => {
    const { api, save, answer, shown } = await holidays({
      days: [christmas],
      comes: 0,
      volunteers: 3,
    });
    await eventually(shown);
    await answer('Enregistrer et appliquer');
    const { request } = await eventually(() => api.match(save)[0]);
    expect(request.body).toMatchObject({ callsOnHolidays: false });
  });

  it('asks nothing where no published rota has anything on them', async () => {
    const { api, save, shown } = await holidays({ days: [], comes: 0, volunteers: 0 });
    await eventually(() => api.match(save)[0]);
    expect(shown()).toBeNull();
  });

  it('keeps what is typed when the heatwave round starts meanwhile', async () => {
    const { api, type, click, agreeToRound, text } = await open(settings);
    await type('Répondre à un signalement, en jours', '3');
    await click('Lancer la ronde de canicule');
    await agreeToRound('Lancer la ronde de canicule');
    (
      await eventually(() => api.match({ method: 'PUT', url: paths.heatwave(associationId) })[0])
    ).flush({ ...settings, heatwaveFrom: '2026-07-08', version: 5 });
    await eventually(() => (text().includes('active depuis') ? true : null));
    await click('Enregistrer');
    const { request } = api.expectOne({
      method: 'PUT',
      url: paths.homeSupportSettings(associationId),
    });
    expect([request.headers.get('If-Match'), request.body.referralDays]).toEqual(['"5"', 3]);
  });

  afterEach(() => jest.useRealTimers());

  it('starts the heatwave round today on the association’s clock, without an end, and offers to stop it', async () => {
    // It is Wednesday 8 July in La Réunion.
    jest.useFakeTimers({
      now: Date.parse('2026-07-07T21:30:00Z'),
      doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'nextTick'],
    });
    const { api, click, agreeToRound, text } = await open(settings);
    await click('Lancer la ronde de canicule');
    // Nothing is done before it was read whom it concerns.
    api.expectNone(paths.heatwave(associationId));
    const asked = await agreeToRound('Lancer la ronde de canicule');
    expect(asked.request.params.get('from')).toBe('2026-07-08');
    expect(asked.text).toContain('2 personnes, un appel par jour');
    expect(asked.text).toContain('3 appels ont déjà quelqu’un et 4 sont à trouver');
    const started = await eventually(
      () => api.match({ method: 'PUT', url: paths.heatwave(associationId) })[0],
    );
    expect(started.request.body.until).toBeNull();
    started.flush({ ...settings, heatwaveFrom: '2026-07-08', version: 5 });
    await eventually(() => (text().includes('active depuis le 8 juillet 2026') ? true : null));
    (await eventually(() => api.match(paths.rotas(associationId))[0])).flush([]);
    (await eventually(() => document.querySelector('p-filling-dialog'))).remove();
    await click('Arrêter la ronde');
    expect((await agreeToRound('Arrêter la ronde')).text).toContain('1 appels prévus sont retirés');
    const ended = await eventually(
      () => api.match({ method: 'DELETE', url: paths.heatwave(associationId) })[0],
    );
    expect(ended.request.headers.get('If-Match')).toBe('"5"');
  });

  it('says what the purge would take, and takes nothing', async () => {
    const { api, click, text } = await open(settings);
    await click('Voir ce qui partirait cette nuit');
    const asked = api.expectOne(paths.purge(associationId));
    expect(asked.request.body).toEqual({ dryRun: true });
    asked.flush({
      before: '2024-11-22',
      people: [{ id: newId(), lastContactAt: null, endedAt: null }],
      referrals: 2,
      notes: 7,
      done: false,
    });
    await eventually(() =>
      text().includes('22 novembre 2024 : 1. Signalements anciens : 2. Notes : 7.') ? true : null,
    );
  });
});
