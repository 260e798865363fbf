import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { paths } from '@presence/contract';
import { USUAL_REMINDERS } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { RemindersPanel } from './reminders-panel';

const url = paths.myReminders(associationId);

describe('RemindersPanel', () => {
  it('saves a first choice as version 0, and the next over the version that came back', async () => {
    const { api, fixture, page, settled } = await renderPage(RemindersPanel);
    const { loader } = harnessOf(fixture);
    api.expectOne({ method: 'GET', url }).flush(USUAL_REMINDERS);
    await settled();
    const hour = await loader.getHarness(MatSelectHarness);
    await hour.open();
    await hour.clickOptions({ text: /^9\sh/ });
    const [, numbers] = await loader.getAllHarnesses(MatCheckboxHarness);
    await numbers?.uncheck();
    const save = async () => {
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settled();
      return api.expectOne({ method: 'PUT', url });
    };
    const first = await save();
    expect(first.request.headers.get('If-Match')).toBe('"0"');
    expect(first.request.body).toEqual({ eve: true, eveHour: 9, numbers: false });
    first.flush({ eve: true, eveHour: 9, numbers: false, version: 1 });
    await settled();
    const [eve] = await loader.getAllHarnesses(MatCheckboxHarness);
    await eve?.uncheck();
    expect(await loader.getAllHarnesses(MatSelectHarness)).toHaveLength(0);
    const second = await save();
    expect(second.request.headers.get('If-Match')).toBe('"1"');
    expect(second.request.body).toMatchObject({ eve: false });
  });
});
