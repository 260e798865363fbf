import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import { newId, type Rota } from '@presence/domain';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { WithdrawnNote } from './withdrawn-note';

const [rotaId, contactId] = [newId(), newId()];
const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

const published: Rota = {
  id: rotaId,
  branchId: null,
  from: '2030-12-02',
  weeks: 4,
  state: 'PUBLISHED',
  publishedAt: hoursAgo(48),
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
};

async function shown(rota: Partial<Rota>) {
  const changed = jest.fn();
  const rendered = await renderPage(WithdrawnNote, {
    inputs: { rota: { ...published, ...rota } },
    on: { changed },
  });
  return {
    ...rendered,
    changed,
    http: rendered.api,
    button: () => rendered.page.querySelector('button'),
  };
}

describe('the note on the board of a withdrawn rota', () => {
  it('is not there while the rota stands', async () => {
    expect((await shown({})).text()).toBe('');
  });

  it('says that all of it is withdrawn', async () => {
    const from = '2030-12-02';
    expect(
      (await shown({ state: 'WITHDRAWN', withdrawnFrom: from, withdrawnAt: hoursAgo(1) })).text(),
    ).toContain('Ce roulement est retiré : plus rien de lui n’est prévu.');
  });

  it('says from which day on it is withdrawn', async () => {
    expect(
      (await shown({ withdrawnFrom: '2030-12-18', withdrawnAt: hoursAgo(1) })).text(),
    ).toContain('retiré à partir du mercredi 18 décembre');
  });

  it('offers to undo it for a day, and no longer', async () => {
    const withdrawn = { state: 'WITHDRAWN', withdrawnFrom: '2030-12-02' } as const;
    expect((await shown({ ...withdrawn, withdrawnAt: hoursAgo(23) })).button()).not.toBeNull();
    TestBed.resetTestingModule();
    expect((await shown({ ...withdrawn, withdrawnAt: hoursAgo(25) })).button()).toBeNull();
  });

  it('undoes it, and names what did not come back as it was', async () => {
    const withdrawn = { state: 'WITHDRAWN', withdrawnFrom: '2030-12-02' } as const;
    const { button, http, changed, fixture, text } = await shown({
      ...withdrawn,
      withdrawnAt: hoursAgo(1),
    });
    button()?.click();
    const undone = http.expectOne({
      url: paths.rotaWithdrawal(associationId, rotaId),
      method: 'DELETE',
    });
    undone.flush({
      rota: { ...published, version: 3 },
      restored: 5,
      toldVolunteers: 2,
      notRestored: [
        {
          contactId,
          personName: 'Adèle Roulement',
          date: '2030-12-03',
          start: '10:00',
          why: { fr: 'Awa est absente', en: 'Awa is away' },
          gap: true,
        },
      ],
    });
    await fixture.whenStable();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Adèle Roulement – mardi 3 décembre');
    expect(text()).toContain('Awa est absente (attend quelqu’un d’autre)');
  });
});
