import { OrganiserName, paths } from '@presence/contract';
import { dateIn, newId, noWishes, quarterAfter } from '@presence/domain';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { WishesPanel } from './wishes-panel';

const url = paths.myFacilitationWishes(associationId);
const { from: quarter, to } = quarterAfter(dateIn('Europe/Paris'));
const ines: OrganiserName = { id: newId(), displayName: 'Inès', roles: ['FACILITATOR'] };

describe('WishesPanel', () => {
  it('keeps how much, when rather not and with whom, over the version that was read', async () => {
    const rendered = await renderPage(WishesPanel, { roles: ['FACILITATOR'] });
    const { asked, settled, page, text } = rendered;
    const { type, choose, click } = harnessOf(rendered.fixture);
    const mine = noWishes(newId(), quarter);
    (await asked(url)).flush(mine);
    (await asked(paths.organisers(associationId))).flush([ines]);
    await settled();
    await type('Pas plus de … séances', '4');
    await choose('Plutôt pas ces jours de la semaine', 'mercredi');
    await choose('J’aimerais animer avec', 'Inès');
    const date = page.querySelector<HTMLInputElement>('input[type=date]');
    if (date) date.value = to;
    await click('Ajouter cette date');
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    const sent = await asked(url, 'PUT');
    expect(sent.request.headers.get('If-Match')).toBe('"0"');
    const wished = {
      ...{ quarter, mostSessions: 4, weekdays: ['WE'], dates: [to], partnerIds: [ines.id] },
    };
    expect(sent.request.body).toEqual(wished);
    sent.flush({ ...mine, ...wished, version: 1 });
    await settled();
    expect(document.body.textContent).toContain('C’est noté');
    expect(text()).toContain('Ajouter cette date');
  });
});
