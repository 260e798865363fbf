import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { AddedTimeView, OrganiserName, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { harnessOf } from '../../../testing/harness-of';
import { plain, renderPage } from '../../../testing/render-page';
import { associationId, organiserId } from '../../../testing/sign-in';
import { AddedTimePanel } from './added-time-panel';

const YEAR = 2025;
const mine = paths.myAddedTimes(associationId);
const all = paths.addedTimes(associationId);
const time = (over: Partial<AddedTimeView> = {}): AddedTimeView => ({
  ...{ id: newId(), organiserId, enteredBy: organiserId, version: 3 },
  ...{ date: '2025-03-10', function: 'MEETING', minutes: 90, kilometres: 12.5 },
  ...{ displayName: 'Soraya', enteredByName: 'Soraya' },
  ...over,
});

describe('AddedTimePanel', () => {
  const open = async (times: AddedTimeView[], everybodys = false) => {
    let changes = 0;
    const rendered = await renderPage(AddedTimePanel, {
      inputs: { year: YEAR, everybodys },
      on: { changed: () => changes++ },
    });
    await rendered.answerList(everybodys ? all : mine, AddedTimeView, times);
    return { ...rendered, ...harnessOf(rendered.fixture), changes: () => changes };
  };

  it('says what, when, how long, how far, and who entered it for somebody', async () => {
    const { text } = await open([time(), time({ enteredBy: newId(), enteredByName: 'Nadia' })]);
    expect(text()).toContain('Réunions, 10 mars 2025');
    expect(text()).toContain('1 h 30, 12,5 km');
    expect(text()).toContain('entré par Nadia');
  });

  it('adds hours of one’s own, as hours and minutes', async () => {
    const { click, choose, type, api, settled, changes } = await open([]);
    await click('Ajouter des heures');
    await choose('À quoi', 'Formations');
    await type('Le', '2025-04-02');
    await type('Heures', '1');
    await type('Minutes', '15');
    await click('Enregistrer ces heures');
    const request = api.expectOne({ method: 'POST', url: mine });
    expect(request.request.body).toEqual({
      ...{ id: expect.any(String), date: '2025-04-02', function: 'TRAINING' },
      ...{ minutes: 75, kilometres: 0 },
    });
    request.flush(null);
    await settled();
    expect(changes()).toBe(1);
  });

  it('given nothing typed, sends nothing and says what lacks', async () => {
    const { click, api, text } = await open([]);
    await click('Ajouter des heures');
    await click('Enregistrer ces heures');
    api.expectNone({ method: 'POST', url: mine });
    expect(text()).toContain('À remplir.');
  });

  it('changes an entry over the version that was read', async () => {
    const entry = time();
    const { click, type, api, settled } = await open([entry]);
    await click('Modifier');
    await type('Minutes', '45');
    await click('Enregistrer ces heures');
    const request = api.expectOne({
      method: 'PUT',
      url: paths.myAddedTime(associationId, entry.id),
    });
    expect(request.request.headers.get('If-Match')).toBe('"3"');
    expect(request.request.body).toMatchObject({ minutes: 105, kilometres: 12.5 });
    request.flush(null);
    await settled();
  });

  it('takes an entry away, and brings it back by the same id', async () => {
    const entry = time();
    const { click, api, answerList, asked, settled } = await open([entry]);
    await click('Retirer');
    const removal = await asked(paths.myAddedTime(associationId, entry.id), 'DELETE');
    removal.flush(null);
    await answerList(mine, AddedTimeView, []);
    const bar = TestBed.inject(OverlayContainer).getContainerElement();
    expect(plain(bar.textContent)).toContain('Les heures sont retirées.');
    bar.querySelector('button')?.click();
    const back = await asked(mine, 'POST');
    expect(back.request.body).toMatchObject({ id: entry.id, minutes: 90 });
    back.flush(null);
    await settled();
    api.match(() => true);
  });

  it('given everybody’s, enters hours for somebody who is chosen', async () => {
    const { click, choose, type, api, answerList, settled, text } = await open([time()], true);
    expect(text()).toContain('Soraya');
    const opening = click('Ajouter des heures');
    const awa = { id: newId(), displayName: 'Awa', roles: ['VOLUNTEER' as const] };
    await answerList(paths.organisers(associationId), OrganiserName, [awa]);
    await opening;
    await choose('Qui les a données', 'Awa');
    await choose('À quoi', 'Événements');
    await type('Heures', '3');
    await click('Enregistrer ces heures');
    const request = api.expectOne({ method: 'POST', url: all });
    expect(request.request.body).toMatchObject({ organiserId: awa.id, minutes: 180 });
    request.flush(null);
    await settled();
  });

  it('given many, shows the first ones and the others at a tap', async () => {
    const { click, page } = await open(Array.from({ length: 40 }, () => time()));
    expect(page.querySelectorAll('li')).toHaveLength(30);
    await click('Voir les 10 autres');
    expect(page.querySelectorAll('li')).toHaveLength(40);
  });
});
