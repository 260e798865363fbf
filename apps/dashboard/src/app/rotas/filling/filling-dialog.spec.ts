import { TestBed } from '@angular/core/testing';
import { type FillProposal, paths, RotaFilling } from '@presence/contract';
import { newId } from '@presence/domain';
import { refusal } from '../../../testing/refusal';
import { renderDialog } from '../../../testing/render-dialog';
import { associationId } from '../../../testing/sign-in';
import { eventually, turn } from '../../../testing/eventually';
import { WaitingCounts } from '../../pulse/waiting-counts';
import { FillingDialog } from './filling-dialog';

const [rotaId, odile, marcel, awa] = [newId(), newId(), newId(), newId()];
const words = (fr: string) => ({ fr, en: fr });

const proposal = (personId: string, date: string): FillProposal => ({
  contactId: newId(),
  needId: newId(),
  personId,
  kind: 'CALL',
  week: 0,
  durationMinutes: 20,
  date,
  start: '10:00',
  volunteerIds: [awa],
  why: [words('Awa la connaît déjà')],
});

const FILLING: RotaFilling = {
  proposals: [proposal(odile, '2030-12-03'), proposal(marcel, '2030-12-04')],
  gaps: [
    {
      contactId: newId(),
      needId: newId(),
      personId: odile,
      kind: 'VISIT',
      week: 1,
      durationMinutes: 60,
      whyNot: [words('Awa : déjà 3 contacts cette semaine')],
      smallestChange: words('Si Awa acceptait 4 contacts par semaine'),
    },
  ],
  furtherGaps: 0,
  people: [
    { id: odile, name: 'Odile Petit' },
    { id: marcel, name: 'Marcel Roux' },
  ],
  volunteers: [{ id: awa, name: 'Awa Diallo' }],
};

/** The dialog once it was told what could fill the gaps of one rota. */
async function opened(filling: RotaFilling) {
  const { close, page, fixture, asked, answer, text } = await renderDialog(FillingDialog, {
    rotas: [{ id: rotaId, from: '2030-12-02', name: 'Du 2 au 29 décembre' }],
    query: {},
  });
  const path = paths.rotaFilling(associationId, rotaId);
  const answered = (method: 'GET' | 'PUT') => asked(path, method);
  await answer(path, RotaFilling, filling);
  const settled = async () => {
    await turn();
    await fixture.whenStable();
  };
  return {
    close,
    answered,
    settled,
    text,
    boxes: () => [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')],
    take: () =>
      [...page.querySelectorAll('button')].find(({ textContent }) =>
        textContent.includes('Prendre ces propositions'),
      ),
  };
}

describe('what fills the gaps of a rota', () => {
  it('says who, when and why, and what stays without anybody in which week', async () => {
    const { text } = await opened(FILLING);
    expect(text()).toContain('Odile Petit : appel, mardi 3 décembre');
    expect(text()).toContain('avec Awa Diallo');
    expect(text()).toContain('Awa la connaît déjà');
    expect(text()).toContain('Restent sans personne');
    expect(text()).toContain('semaine du 9 – 15 déc.');
    expect(text()).toContain('Si Awa acceptait 4 contacts par semaine');
  });

  it('names nobody any more whose consent is withdrawn meanwhile', async () => {
    const { text, answered } = await opened(FILLING);
    TestBed.inject(WaitingCounts).departures.set(1);
    const again = await answered('GET');
    expect(text()).not.toContain('Odile Petit');
    expect(text()).not.toContain('Aucun trou');
    again.flush({ ...FILLING, proposals: FILLING.proposals.slice(1), gaps: [] });
    await eventually(() => (TestBed.tick(), text().includes('Marcel Roux') || undefined));
    expect(text()).not.toContain('Odile Petit');
  });

  it('takes only what is left ticked, and says so on the button', async () => {
    const { boxes, take, settled, answered, close } = await opened(FILLING);
    expect(take()?.textContent).toContain('(2)');
    boxes()[0]?.click();
    await settled();
    expect(take()?.textContent).toContain('(1)');
    take()?.click();
    const put = await answered('PUT');
    expect(put.request.body).toEqual({
      proposals: [
        {
          contactId: FILLING.proposals[1]?.contactId,
          needId: FILLING.proposals[1]?.needId,
          week: 0,
          date: '2030-12-04',
          start: '10:00',
          volunteerIds: [awa],
        },
      ],
    });
    put.flush({ filled: 1, toldVolunteers: 0 });
    await settled();
    expect(close).toHaveBeenCalledWith(true);
  });

  it('disables the button until the filling is answered', async () => {
    const { take, settled, answered } = await opened(FILLING);
    take()?.click();
    await answered('PUT');
    await settled();
    expect(take()?.disabled).toBe(true);
  });

  it('looks again where the rota has changed meanwhile, and says why', async () => {
    const { take, settled, answered, text, close } = await opened(FILLING);
    take()?.click();
    (await answered('PUT')).flush(...refusal('VERSION_CONFLICT', 409));
    (await answered('GET')).flush({ ...FILLING, proposals: FILLING.proposals.slice(1) });
    await eventually(() => text().includes('Le roulement vient de changer.') || null);
    await settled();
    expect(text()).not.toContain('mardi 3 décembre');
    expect(take()?.textContent).toContain('(1)');
    expect(close).not.toHaveBeenCalled();
  });

  it('says that nothing is open where nothing is', async () => {
    const { text, take } = await opened({ ...FILLING, proposals: [], gaps: [] });
    expect(text()).toContain('Aucun trou');
    expect(take()?.disabled).toBe(true);
  });
});
