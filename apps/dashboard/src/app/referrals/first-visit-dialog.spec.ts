import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatInputHarness } from '@angular/material/input/testing';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { CurrentAssociation } from '../associations/current-association';
import { FirstVisitDialog } from './first-visit-dialog';

describe('FirstVisitDialog', () => {
  const associationId = newId();
  const [referralId, visitor] = [newId(), newId()];

  it('plans the visit on the association’s clock, wherever the device is', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: MatDialogRef, useValue: { close: jest.fn() } },
        {
          provide: MAT_DIALOG_DATA,
          useValue: { id: referralId, version: 2, firstVisitBy: visitor },
        },
        {
          provide: CurrentAssociation,
          useValue: {
            id: signal(associationId),
            timeZone: signal('Indian/Reunion'),
            organiserId: signal(visitor),
            requireId: () => associationId,
          },
        },
      ],
    });
    const fixture = TestBed.createComponent(FirstVisitDialog);
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const api = TestBed.inject(HttpTestingController);
    fixture.detectChanges();
    api
      .expectOne(paths.organisers(associationId))
      .flush([{ id: visitor, displayName: 'Awa', roles: ['VOLUNTEER'] }]);
    const fields = await loader.getAllHarnesses(MatInputHarness);
    await fields[0]?.setValue('2034-01-05');
    await fields[1]?.setValue('10:00');
    await (
      await loader.getHarness(MatButtonHarness.with({ text: 'Prévoir la première visite' }))
    ).click();
    const sent = await eventually(() => api.match(({ method }) => method !== 'GET')[0]);
    expect(sent.request.body.firstVisitAt).toBe('2034-01-05T06:00:00.000Z');
  });
});
