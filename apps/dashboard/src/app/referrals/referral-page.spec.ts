import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatButtonHarness } from '@angular/material/button/testing';
import { paths, ReferralView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonView } from '@presence/testing';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { ReferralPage } from './referral-page';

const odette: ReferralView = {
  id: newId(),
  receivedAt: '2026-11-12T09:00:00.000Z',
  channel: 'FORM',
  origin: 'RELATIVE',
  senderName: 'Nadia',
  senderPhone: '+33199001111',
  firstName: 'Odette',
  lastName: 'Roux',
  phone: '+33199002222',
  inseeCode: '69123',
  wanted: ['CALL', 'VISIT'],
  message: 'Elle ne sort plus.',
  agreed: false,
  state: 'RECEIVED',
  ownerId: null,
  firstVisitAt: null,
  firstVisitBy: null,
  decidedAt: null,
  declineWord: '',
  personId: null,
  version: 1,
  communeName: 'Lyon',
  ownerName: null,
  visitorName: null,
  unreadable: false,
  daysWaiting: 10,
  overdue: true,
};

describe('ReferralPage', () => {
  const open = async (referral: ReferralView) => {
    const rendered = await renderPage(ReferralPage, { inputs: { referralId: referral.id } });
    await rendered.answer(paths.referral(associationId, referral.id), ReferralView, referral);
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };

  it('says who asks what for whom, and whether the person knows', async () => {
    const { text } = await open(odette);
    for (const words of [
      'Odette Roux',
      'Appels, Visites',
      'Nadia (Une personne proche)',
      'ne surprenez personne',
      'Elle ne sort plus.',
    ])
      expect(text()).toContain(words);
  });

  it('is taken in charge first, then becomes a person under an id made here', async () => {
    const { fixture, api, click, text } = await open(odette);
    await click('Je m’en occupe');
    const looked = api.expectOne(paths.referralAttention(associationId, odette.id));
    expect(looked.request.headers.get('If-Match')).toBe('"1"');
    looked.flush({ ...odette, state: 'LOOKED_AT', version: 2, ownerName: 'Claire' });
    await eventually(() => (text()?.includes('Claire') ? true : null));
    // Not by the harness, which would wait for the lists that the dialog asks for.
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('Accepter et créer sa fiche'))
      ?.click();
    const dialog = TestbedHarnessEnvironment.documentRootLoader(fixture);
    for (const list of [paths.branches, paths.organisers])
      (await eventually(() => api.match(list(associationId))[0])).flush([]);
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Créer la fiche' }))).click();
    const accepted = await eventually(
      () => api.match(paths.referralAcceptance(associationId, odette.id))[0],
    );
    expect(accepted.request.headers.get('If-Match')).toBe('"2"');
    const { personId, ...chosen } = accepted.request.body;
    expect(chosen).toEqual({
      branchId: null,
      emergencyContact: { name: 'Nadia', relation: 'proche', phone: '+33199001111' },
      note: 'Elle ne sort plus.',
    });
    accepted.flush(aPersonView({ id: personId }));
    await fixture.whenStable();
  });

  it('once decided offers nothing but the person’s record', async () => {
    const { text } = await open({
      ...odette,
      state: 'ACCEPTED',
      decidedAt: '2026-11-20T09:00:00.000Z',
      personId: newId(),
    });
    expect(text()).toContain('Ouvrir sa fiche');
    expect(text()).not.toContain('Répondre non');
  });
});
