import { MatInputHarness } from '@angular/material/input/testing';
import { OrganiserName, paths, type ReferralView } from '@presence/contract';
import { newId } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { renderDialog } from '../../testing/render-dialog';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { FirstVisitDialog } from './first-visit-dialog';

describe('FirstVisitDialog', () => {
  const [referralId, visitor] = [newId(), newId()];

  it('plans the visit on the association’s clock, wherever the device is', async () => {
    const { fixture, api, answerList } = await renderDialog(
      FirstVisitDialog,
      { id: referralId, version: 2, firstVisitBy: visitor } as ReferralView,
      { association: { timeZone: 'Indian/Reunion', organiserId: visitor } },
    );
    const { loader, click } = harnessOf(fixture);
    await answerList(paths.organisers(associationId), OrganiserName, [
      { id: visitor, displayName: 'Awa', roles: ['VOLUNTEER'] },
    ]);
    const fields = await loader.getAllHarnesses(MatInputHarness);
    await fields[0]?.setValue('2034-01-05');
    await fields[1]?.setValue('10:00');
    await click('Prévoir la première visite');
    const sent = await eventually(() => api.match(({ method }) => method !== 'GET')[0]);
    expect(sent.request.body.firstVisitAt).toBe('2034-01-05T06:00:00.000Z');
  });
});
