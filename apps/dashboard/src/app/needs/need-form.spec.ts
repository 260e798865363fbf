import { MatButtonHarness } from '@angular/material/button/testing';
import { NeedDraft, type NeedPreview, paths, type PersonView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonView } from '@presence/testing';
import { harnessOf } from '../../testing/harness-of';
import { refusal } from '../../testing/refusal';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { NeedForm } from './need-form';

const ginette = aPersonView();
const [need] = ginette.needs as [PersonView['needs'][number]];

describe('NeedForm', () => {
  const open = async (changed = true, person = ginette) => {
    const rendered = await renderPage(NeedForm, {
      inputs: { person, need: changed ? need : null },
    });
    const harness = harnessOf(rendered.fixture);
    return { ...rendered, ...harness, save: () => harness.click('Enregistrer le besoin') };
  };
  const preview: NeedPreview = {
    stays: 2,
    goes: [{ contactId: newId(), date: '2026-12-01', start: '10:00', volunteerNames: ['Awa'] }],
    comes: [{ weekOf: '2026-12-07', dates: ['2026-12-07', '2026-12-08'] }],
  };

  it('says the need in one sentence while it is chosen', async () => {
    const { choose, type, text } = await open(false);
    expect(text()).toContain('Un appel par semaine, de 20 minutes.');
    await choose('Ce qu’elle souhaite', 'Une visite');
    await choose('Rythme', 'Une fois par mois, tel jour');
    await choose('Lequel du mois', 'Dernier');
    await choose('Jour', 'jeudi');
    await type('Durée, en minutes', '90');
    expect(text()).toContain('Une visite le dernier jeudi du mois, de 1 h 30.');
    expect(text()).toContain('ce besoin sera gardé, mais pas planifié');
  });

  it('shows what a change does to the published rota, and saves only once that is agreed to', async () => {
    const { agree, choose, save, api } = await open();
    await choose('Combien de fois par semaine', '3');
    await save();
    const asked = api.expectOne(paths.needPreview(associationId, need.id));
    expect(NeedDraft.parse(asked.request.body).rhythm).toEqual({ kind: 'TIMES_A_WEEK', times: 3 });
    asked.flush(preview);
    const dialog = await eventually(() => document.querySelector('p-need-preview-dialog:has(li)'));
    expect(dialog.textContent).toContain('2 contacts prévus restent tels quels.');
    expect(dialog.textContent?.replace(/\u00a0/g, ' ')).toContain('mardi 1er décembre, 10 h – Awa');
    expect(dialog.textContent).toContain('Semaine du 7 décembre 2026');
    api.expectNone(paths.need(associationId, need.id));
    await agree('Enregistrer et appliquer');
    const saved = await eventually(() => api.match(paths.need(associationId, need.id))[0]);
    expect(saved.request.headers.get('If-Match')).toBe('"2"');
  });

  it('asks nothing where the rota stays as it is', async () => {
    const { type, save, api } = await open();
    await type('Durée, en minutes', '25');
    await save();
    api
      .expectOne(paths.needPreview(associationId, need.id))
      .flush({ stays: 0, goes: [], comes: [] });
    const saved = await eventually(() => api.match(paths.need(associationId, need.id))[0]);
    expect(NeedDraft.parse(saved.request.body).durationMinutes).toBe(25);
  });

  it('shows both versions when somebody else was faster, and overwrites only by choice', async () => {
    const { agree, type, save, api } = await open();
    await type('Durée, en minutes', '25');
    await save();
    api
      .expectOne(paths.needPreview(associationId, need.id))
      .flush({ stays: 0, goes: [], comes: [] });
    (await eventually(() => api.match(paths.need(associationId, need.id))[0])).flush(
      ...refusal('VERSION_CONFLICT', 412),
    );
    const theirs = {
      ...need,
      liked: [{ weekday: 'TU' as const, start: '09:00', end: '12:00' }],
      version: 8,
    };
    (await eventually(() => api.match(paths.person(associationId, ginette.id))[0])).flush({
      ...ginette,
      needs: [theirs],
    });
    const dialog = await eventually(() =>
      document.querySelector('p-version-conflict-dialog:has(dd)'),
    );
    expect(dialog.textContent?.replace(/\u00a0/g, ' ')).toContain('mardi 9 h – 12 h');
    await agree('Garder ma saisie');
    const saved = await eventually(() => api.match(paths.need(associationId, need.id))[0]);
    expect([
      saved.request.headers.get('If-Match'),
      NeedDraft.parse(saved.request.body).durationMinutes,
    ]).toEqual(['"8"', 25]);
  });

  it('draws the moments of a week, and says them in words', async () => {
    const { fixture, text, save, api, root, click } = await open();
    await (
      await root.getHarness(
        MatButtonHarness.with({ selector: '[aria-label^="Moments impossibles"]' }),
      )
    ).click();
    const cell = (at: string) =>
      (fixture.nativeElement as HTMLElement).querySelector<HTMLElement>(
        `[data-cell="${at}"]`,
      ) as HTMLElement;
    cell('1-2').focus();
    for (const [key, shiftKey] of [
      ['ArrowDown', true],
      [' ', false],
    ] as const) {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
      );
      await fixture.whenStable();
    }
    expect(cell('1-3').getAttribute('aria-label')).toContain('impossible');
    await click('Refermer la semaine');
    expect(text()).toContain('Moments impossiblesmardi 9 h – 10 h');
    await save();
    const asked = api.expectOne(paths.needPreview(associationId, need.id));
    expect(NeedDraft.parse(asked.request.body).impossible).toEqual([
      { weekday: 'TU', start: '09:00', end: '10:00' },
    ]);
  });
});
