import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { openApp } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { ConcernOpener } from './concern-opener';

describe('ConcernSheet', () => {
  const open = async () => {
    const { api, settled } = await openApp({ roles: ['VOLUNTEER'] });
    const contactId = newId();
    void TestBed.inject(ConcernOpener).open({ contactId, groupId: null, about: 'Jeannette' });
    const sheet = await eventually(() =>
      document.querySelector('p-urgent-numbers strong')?.closest<HTMLElement>('p-concern-sheet'),
    );
    const press = async (words: string) => {
      Array.from(sheet.querySelectorAll<HTMLElement>('button'))
        .find(({ textContent }) => textContent?.includes(words))
        ?.click();
      await settled();
    };
    const numbers = () =>
      Array.from(
        sheet.querySelectorAll('p-urgent-numbers strong'),
        ({ textContent }) => textContent,
      );
    return { api, sheet, press, numbers, contactId };
  };
  afterEach(() =>
    document.querySelectorAll('.cdk-overlay-container').forEach((overlay) => overlay.remove()),
  );

  it('shows the emergency numbers as links, before anything is asked', async () => {
    const { sheet, press, numbers } = await open();
    expect(numbers()).toEqual(['15', '112', '114']);
    await press('Parle de mourir');
    expect(numbers()[0]).toBe('3114');
    expect(sheet.querySelector('a[href="tel:3114"]')).not.toBeNull();
    await press('Enfant');
    expect(numbers()[0]).toBe('119');
    await press('Maltraitance');
    expect(numbers()[0]).toBe('3977');
  });

  it('sends the concern to the leads, and keeps what was typed without network', async () => {
    const { api, sheet, press, contactId } = await open();
    await press('Prévenir les référents');
    const first = await eventually(() => api.match(paths.concerns(associationId))[0]);
    expect(first.request.body).toMatchObject({
      kind: 'SAFETY',
      words: '',
      contactId,
      groupId: null,
    });
    first.error(new ProgressEvent('error'));
    await eventually(() =>
      sheet.querySelector('.problem')?.textContent?.includes('n’est pas partie') ? true : null,
    );
    await press('Prévenir les référents');
    const again = await eventually(() => api.match(paths.concerns(associationId))[0]);
    expect(again.request.body.id).toBe(first.request.body.id);
    again.flush({ id: again.request.body.id, raisedAt: new Date().toISOString() });
    await eventually(() => (document.querySelector('p-concern-sheet') ? null : true));
  });
});
