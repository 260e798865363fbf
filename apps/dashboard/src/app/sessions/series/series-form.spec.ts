import type { HarnessLoader } from '@angular/cdk/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatInputHarness } from '@angular/material/input/testing';
import { MatRadioButtonHarness } from '@angular/material/radio/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { paths, type SeriesView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aGroup } from '@presence/testing';
import { harnessOf } from '../../../testing/harness-of';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { Surroundings } from '../../groups/surroundings';
import { SeriesForm } from './series-form';
import { OpenForms } from '../../forms/open-forms';

const group = aGroup();

describe('SeriesForm', () => {
  let rendered: Awaited<ReturnType<typeof renderPage<SeriesForm>>>;
  let fixture: ComponentFixture<SeriesForm>;
  let loader: HarnessLoader;
  let api: HttpTestingController;
  let planned: SeriesView[];
  const page = () => fixture.nativeElement as HTMLElement;
  const settled = () => rendered.settled();
  const said = () => page().querySelector('.said')?.textContent?.trim();
  const dates = () =>
    [...page().querySelectorAll('p-series-preview .date')].map((date) => date.textContent);

  beforeEach(async () => {
    // Only the calendar stands still: the harnesses wait on real timers.
    jest.useFakeTimers({
      now: new Date('2026-11-22T12:00:00Z'),
      doNotFake: [
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'setImmediate',
        'queueMicrotask',
        'nextTick',
        'requestAnimationFrame',
        'performance',
      ],
    });
    sessionStorage.clear();
    planned = [];
    rendered = await renderPage(SeriesForm, {
      inputs: { group, series: null },
      on: { planned: (series) => planned.push(series) },
      providers: [Surroundings],
      roles: ['FACILITATOR'],
    });
    ({ api, fixture } = rendered);
    await rendered.answerEmpty(
      ...[paths.venues, paths.branches, paths.organisers, paths.groups].map((list) =>
        list(associationId),
      ),
    );
    ({ loader } = harnessOf(fixture));
  });

  afterEach(() => jest.useRealTimers());

  const firstFriday = async () => {
    const [, day] = await loader.getAllHarnesses(MatSelectHarness);
    await day?.clickOptions({ text: 'vendredi' });
  };

  it('says the rule and its next eight dates, marks public holidays, and excludes one in one tap', async () => {
    await firstFriday();
    expect(said()).toBe('le premier vendredi du mois, 18\u00a0h – 20\u00a0h');
    expect(dates()).toEqual([
      'vendredi 4 décembre',
      'vendredi 1er janvier 2027',
      'vendredi 5 février 2027',
      'vendredi 5 mars 2027',
      'vendredi 2 avril 2027',
      'vendredi 7 mai 2027',
      'vendredi 4 juin 2027',
      'vendredi 2 juillet 2027',
    ]);
    expect(
      [...page().querySelectorAll('.marked')].map((row) =>
        row.querySelector('.note')?.textContent?.trim(),
      ),
    ).toEqual(['Jour férié : Jour de l’an']);
    page().querySelector<HTMLElement>('.marked button')?.click();
    await fixture.whenStable();
    expect(said()).toContain('sauf le 1er janvier 2027');
    expect(dates()).toHaveLength(8);
    expect(dates()).not.toContain('vendredi 1er janvier 2027');
  });

  it('explains in place what is inconsistent, and sends nothing', async () => {
    const counted = await loader.getHarness(
      MatRadioButtonHarness.with({ label: 'Un nombre de séances' }),
    );
    await counted.check();
    const [, end] = await loader.getAllHarnesses(MatInputHarness.with({ selector: '[type=time]' }));
    await end?.setValue('17:00');
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Créer les séances' }))).click();
    const errors = [...page().querySelectorAll('mat-error')]
      .map((error) => error.textContent)
      .filter(Boolean);
    expect(errors).toEqual(['La fin doit venir après le début.', 'À remplir.']);
    expect(dates()).toEqual([]);
    api.expectNone(paths.groupSeries(associationId, group.id));
  });

  it('sends the rule, tells what was planned, and forgets what was typed', async () => {
    await firstFriday();
    expect(Object.keys(sessionStorage)).toHaveLength(1);
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Créer les séances' }))).click();
    const request = api.expectOne(paths.groupSeries(associationId, group.id));
    expect(request.request.body).toEqual({
      id: expect.any(String),
      startTime: '18:00',
      endTime: '20:00',
      venueId: null,
      facilitatorIds: [],
      rotates: false,
      recurrence: {
        from: '2026-11-22',
        pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions: [{ nth: 1, weekday: 'FR' }] },
        months: [],
        until: null,
        count: null,
        added: [],
        excluded: [],
      },
      onPublicHolidays: 'MEETS',
      onSchoolHolidays: 'MEETS',
    });
    request.flush({
      ...request.request.body,
      groupId: group.id,
      timeZone: 'Europe/Paris',
      parallel: false,
      onPublicHolidays: 'MEETS',
      onSchoolHolidays: 'MEETS',
      living: true,
      endedAt: null,
      version: 1,
      sentence: { fr: 'x', en: 'x' },
      nextStartsAt: null,
    });
    await settled();
    expect(planned).toHaveLength(1);
    expect(Object.keys(sessionStorage)).toHaveLength(0);
    expect(TestBed.inject(OpenForms).unsaved()).toBe(false);
  });

  it('says which dates fall on school holidays and are skipped, and sends the choice', async () => {
    await firstFriday();
    // The second question of the two: school holidays.
    const [, none] = await loader.getAllHarnesses(
      MatRadioButtonHarness.with({ label: 'Pas de séance' }),
    );
    await none?.check();
    expect(said()).toContain('sauf pendant les vacances scolaires');
    const skipped = page().querySelector('.skipped');
    expect(skipped?.querySelector('h4')?.textContent).toBe('2 dates sautées d’ici un an');
    expect([...(skipped?.querySelectorAll('li') ?? [])].map((line) => line.textContent)).toEqual([
      'Vacances de Noël : 1er janvier 2027',
      'Vacances d’été : 6 août 2027',
    ]);
    expect(dates()).not.toContain('vendredi 1er janvier 2027');
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Créer les séances' }))).click();
    expect(api.expectOne(paths.groupSeries(associationId, group.id)).request.body).toMatchObject({
      onPublicHolidays: 'MEETS',
      onSchoolHolidays: 'SKIPS',
    });
  });

  it('names the session that already takes the venue', async () => {
    await (await loader.getHarness(MatButtonHarness.with({ text: 'Créer les séances' }))).click();
    const clashes = [
      {
        sessionId: newId(),
        groupName: 'Groupe du jeudi',
        date: '2026-12-07',
        startTime: '18:30',
        endTime: '20:30',
        organiserName: null,
      },
    ];
    api.expectOne(paths.groupSeries(associationId, group.id)).flush(
      {
        type: 'about:blank',
        title: 'x',
        status: 409,
        code: 'VENUE_BUSY',
        issues: [],
        details: { clashes },
      },
      { status: 409, statusText: 'x' },
    );
    await settled();
    expect(page().querySelector('p-form-problem')?.textContent).toContain('Ce lieu est déjà pris');
    expect(page().querySelector('p-series-clashes li')?.textContent).toContain(
      'Groupe du jeudi : lundi 7 décembre',
    );
  });
});
