import { TestBed } from '@angular/core/testing';
import { paths, PersonView, WhoComes } from '@presence/contract';
import { newId } from '@presence/domain';
import { aPersonView } from '@presence/testing';
import { harnessOf } from '../../testing/harness-of';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { WaitingCounts } from '../pulse/waiting-counts';
import { PersonPage } from './person-page';

describe('PersonPage', () => {
  const open = async (person: PersonView, come: WhoComes = { companions: [], coming: [] }) => {
    const rendered = await renderPage(PersonPage, { inputs: { personId: person.id } });
    const { answer, fixture } = rendered;
    await answer(paths.person(associationId, person.id), PersonView, person);
    await answer(paths.whoComes(associationId, person.id), WhoComes, come);
    return { ...rendered, ...harnessOf(fixture) };
  };

  it('shows how to reach the person, what they agreed to and what they want', async () => {
    const { text } = await open(aPersonView());
    for (const words of [
      'Ginette Delorme',
      '01 99 00 12 34',
      'Un appel par semaine, de 20 minutes.',
      'Donné le 2 novembre 2026',
      'noté par Claire',
    ])
      expect(text()).toContain(words);
  });

  it('shows who comes, how often and since when, and who holds what is to come, with ways there', async () => {
    const [awa, luc, rotaId] = [newId(), newId(), newId()];
    const { fixture, text } = await open(aPersonView({ consented: ['CALL', 'VISIT'] }), {
      companions: [
        {
          volunteerId: awa,
          displayName: 'Awa',
          matched: true,
          since: '2026-01-05',
          recent: 9,
          lastAt: '2026-11-17T10:00:00.000Z',
        },
      ],
      coming: [
        {
          contactId: newId(),
          rotaId,
          kind: 'VISIT',
          date: '2026-12-01',
          start: '14:00',
          durationMinutes: 60,
          volunteers: [{ id: luc, displayName: 'Luc', answer: 'WAITING' }],
        },
      ],
    });
    for (const words of [
      'Depuis le 5 janvier 2026, 9 fois en douze semaines, la dernière le 17 novembre',
      'Binôme',
      'mardi 1er décembre, 14 h – 15 h · Visite',
      'pas encore répondu',
    ])
      expect(text()).toContain(words);
    const links = [
      ...(fixture.nativeElement as HTMLElement).querySelectorAll('p-who-comes-panel li a'),
    ].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      `/amarres/benevoles/${awa}`,
      `/amarres/roulements/${rotaId}`,
      `/amarres/benevoles/${luc}`,
    ]);
  });

  it('says what is to be done while nobody comes', async () => {
    const { text } = await open(aPersonView());
    expect(text()).toContain('Personne ne vient encore régulièrement');
    expect(text()).toContain('dès qu’un roulement est publié');
  });

  it('says that nothing is planned without a consent', async () => {
    const { text } = await open(aPersonView({ consents: [], consented: [] }));
    expect(text()).toContain('rien ne peut être planifié');
    expect(text()).toContain('Pas planifié : le consentement manque');
  });

  it('withdraws a consent, and shows at once that planning stopped', async () => {
    const person = aPersonView();
    const [consent] = person.consents as [PersonView['consents'][number]];
    const { api, click, agree, text } = await open(person);
    await click('Noter un retrait');
    const dialog = await eventually(() => document.querySelector('p-withdrawal-dialog form'));
    expect(dialog.textContent).toContain('les contacts à venir sont annulés');
    await agree('Retirer le consentement');
    const sent = await eventually(
      () => api.match(paths.consentWithdrawal(associationId, person.id, consent.id))[0],
    );
    expect(sent.request.body).toEqual({ means: 'ORAL' });
    sent.flush({
      ...person,
      consented: [],
      consents: [{ ...consent, withdrawnAt: '2026-11-22T10:00:00.000Z', withdrawnMeans: 'ORAL' }],
    });
    await eventually(() => (text().includes('Retiré le 22 novembre 2026') ? true : null));
    expect(text()).toContain('rien ne peut être planifié');
  });

  it('shows nothing to come as soon as a consent is withdrawn, here or elsewhere', async () => {
    const ginette = aPersonView();
    const coming = [
      {
        contactId: newId(),
        rotaId: newId(),
        kind: 'CALL' as const,
        date: '2099-12-01',
        start: '10:00',
        durationMinutes: 20,
        volunteers: [],
      },
    ];
    const { fixture, api, text } = await open(ginette, { companions: [], coming });
    expect(text()).toContain('10 h – 10 h 20');
    TestBed.inject(WaitingCounts).departures.update((count) => count + 1);
    fixture.detectChanges();
    api.expectOne(paths.person(associationId, ginette.id)).flush({ ...ginette, consented: [] });
    await eventually(
      () => (fixture.detectChanges(), text().includes('10 h – 10 h 20') ? null : true),
    );
    (
      await eventually(
        () => (fixture.detectChanges(), api.match(paths.whoComes(associationId, ginette.id))[0]),
      )
    ).flush({ companions: [], coming: [] });
    await fixture.whenStable();
    expect(text()).not.toContain('10 h – 10 h 20');
  });
});
