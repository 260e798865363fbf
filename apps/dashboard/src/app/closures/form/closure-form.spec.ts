import { MatButtonToggleHarness } from '@angular/material/button-toggle/testing';
import { MatSelectHarness } from '@angular/material/select/testing';
import { ClosurePreview, type ClosureView, paths, type SessionView } from '@presence/contract';
import { CLOSURE_SCOPES, type ClosureScope, Venue } from '@presence/domain';
import { aSessionView, aVenue } from '@presence/testing';
import { harnessOf } from '../../../testing/harness-of';
import { refusal } from '../../../testing/refusal';
import { plain, renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { ClosureForm } from './closure-form';

const closures = paths.closures(associationId);
const preview = paths.closurePreview(associationId);
const [tanners, chestnuts] = [
  aVenue({ name: 'Salle des Tanneurs' }),
  aVenue({ name: 'Salle des Marronniers' }),
];
const session = (date: string, over: Partial<SessionView> = {}) =>
  aSessionView({ date, groupName: 'Les jeudis', venueId: tanners.id, ...over });
const [first, second, third] = [
  session('2097-10-10'),
  session('2097-10-17'),
  session('2097-10-24'),
];
const found = (
  sessions: SessionView[],
  contactCount = 0,
  overlapping: ClosurePreview['overlapping'] = [],
  plansContacts = false,
): ClosurePreview => ({ sessions, contactCount, overlapping, plansContacts });

describe('ClosureForm', () => {
  const open = async (
    scope: ClosureScope = 'VENUE',
    mayClose: readonly ClosureScope[] = CLOSURE_SCOPES,
  ) => {
    sessionStorage.clear();
    const saved: ClosureView[] = [];
    const rendered = await renderPage(ClosureForm, {
      inputs: { mayClose, scope, closedId: scope === 'VENUE' ? tanners.id : '' },
      on: { saved: (closure) => saved.push(closure) },
    });
    document.body.append(rendered.page);
    await rendered.answerList(paths.venues(associationId), Venue, [tanners, chestnuts]);
    if (mayClose.includes('BRANCH')) await rendered.answerEmpty(paths.branches(associationId));
    if (scope === 'GROUP') await rendered.answerEmpty(paths.groups(associationId));
    const harness = harnessOf(rendered.fixture);
    const { loader, type, click } = harness;
    const dates = async (...told: Parameters<typeof found>) => {
      await type('Du', '2097-10-01');
      // The harness waits until all is at rest, and that is not before the preview has come.
      const typed = type('Au (compris)', '2097-10-31');
      await rendered.answer(preview, ClosurePreview, found(...told));
      await typed;
    };
    const rows = () => [...rendered.page.querySelectorAll<HTMLElement>('p-session-choice')];
    const choose = async (text: string, row?: number) => {
      const ancestor = row === undefined ? '.all' : `li:nth-child(${row + 1}) p-session-choice`;
      await (await loader.getHarness(MatButtonToggleHarness.with({ text, ancestor }))).check();
    };
    const save = () => click('Enregistrer la fermeture');
    const sent = async () => rendered.asked(closures, 'POST');
    return { ...rendered, ...harness, saved, dates, rows, choose, save, sent };
  };
  afterEach(() => document.querySelector('p-closure-form')?.remove());

  it.each([
    ['on the same dates', '2097-10-01', '2097-10-31', 'Cette fermeture est déjà enregistrée'],
    ['on some of the dates', '2097-10-20', '2097-11-02', 'Déjà fermé à une partie de ces dates'],
  ])('given a closure that stands %s, says so with the way to it', async (_, from, to, said) => {
    const { dates, text, page } = await open();
    await dates([first], 0, [{ id: first.id, from, to }]);
    expect(text()).toContain(said);
    expect(page.querySelector('.news a')?.textContent).toContain('Fermé');
  });

  it('lists every session once the dates can be, and sends the choice for each', async () => {
    const { dates, rows, choose, save, sent, type, text } = await open();
    expect(text()).toContain('chaque séance touchée viendra ici');
    await dates([first, second, third]);
    expect(rows()).toHaveLength(3);
    expect(plain(rows()[0]?.textContent)).toContain('jeudi 10 octobre 2097');
    expect(text()).toContain('3 séances annulées');
    await choose('Maintenir');
    expect(text()).toContain('3 séances maintenues');
    await choose('Annuler', 0);
    await choose('Déplacer', 1);
    expect(text()).toContain('1 séance annulée, 1 déplacée, 1 maintenue');
    await type('Un mot pour tout le monde (facultatif)', 'Travaux.');
    await type('Jour', '2097-11-03');
    await save();
    const { request } = await sent();
    expect(request.body).toEqual({
      id: expect.any(String),
      scope: 'VENUE',
      closedId: tanners.id,
      from: '2097-10-01',
      to: '2097-10-31',
      publicWord: 'Travaux.',
      contacts: null,
      sessions: [
        { sessionId: first.id, choice: 'CANCEL' },
        {
          sessionId: second.id,
          choice: 'MOVE',
          to: {
            date: '2097-11-03',
            startTime: '18:00',
            endTime: '20:00',
            venueId: tanners.id,
            parallel: false,
          },
        },
        { sessionId: third.id, choice: 'KEEP' },
      ],
    });
  });

  it('does not move a session to where it is closed, and moves all to another venue', async () => {
    const { dates, choose, save, api, rows, sent, field } = await open();
    await dates([first, second]);
    await choose('Déplacer');
    await save();
    expect(api.match(closures)).toEqual([]);
    expect(plain(rows()[0]?.textContent)).toContain('C’est fermé ce jour-là aussi');
    expect(document.activeElement?.closest('p-session-choice')).toBe(rows()[0]);
    const select = await (await field('Toutes dans ce lieu')).getControl(MatSelectHarness);
    await select?.clickOptions({ text: /Marronniers/ });
    await save();
    const { request } = await sent();
    expect(
      (request.body as { sessions: { to: { venueId: string } }[] }).sessions.map(
        ({ to }) => to.venueId,
      ),
    ).toEqual([chestnuts.id, chestnuts.id]);
  });

  it('says so when nothing is touched, and is saved all the same', async () => {
    const { dates, save, sent, text } = await open();
    await dates([]);
    expect(text()).toContain('Aucune séance n’est prévue à ces dates');
    await save();
    expect((await sent()).request.body).toMatchObject({ sessions: [] });
  });

  it('asks what becomes of calls and visits when the association closes', async () => {
    const { dates, save, sent, text, page } = await open('ASSOCIATION');
    await dates([first], 48);
    expect(text()).toContain('48 appels et visites sont prévus');
    page.querySelector<HTMLInputElement>('input[value="CANCEL"]')?.click();
    await save();
    expect((await sent()).request.body).toMatchObject({
      scope: 'ASSOCIATION',
      closedId: null,
      contacts: 'CANCEL',
    });
  });

  it('asks it too where rotas are still to be planned', async () => {
    const { dates, text } = await open('ASSOCIATION');
    await dates([first], 0, [], true);
    expect(text()).toContain('Votre choix vaudra pour les plannings à venir');
  });

  it('does not ask it where nobody is called or visited', async () => {
    const { dates, text } = await open('ASSOCIATION');
    await dates([first]);
    expect(text()).not.toContain('Les appels et les visites');
  });

  it('keeps the choices and marks what came when the list was no longer true', async () => {
    const { dates, choose, save, sent, answer, rows, page, text } = await open();
    await dates([first, second]);
    await choose('Maintenir', 0);
    await save();
    (await sent()).flush(
      ...refusal('CLOSURE_OUTDATED', 409, { details: { sessionIds: [third.id] } }),
    );
    await answer(preview, ClosurePreview, found([first, third]));
    expect(text()).toContain('Une séance s’est ajoutée entre-temps');
    expect(plain(page.querySelector('.news ul')?.textContent)).toContain('17 octobre');
    expect(document.activeElement).toBe(page.querySelector('.news'));
    expect(
      rows().map((row) => row.querySelector('.mat-button-toggle-checked')?.textContent),
    ).toEqual(['Maintenir', 'Annuler']);
    expect(rows().map((row) => row.textContent?.includes('Vient de s’ajouter'))).toEqual([
      false,
      true,
    ]);
    await save();
    expect((await sent()).request.body).toMatchObject({
      sessions: [
        { sessionId: first.id, choice: 'KEEP' },
        { sessionId: third.id, choice: 'CANCEL' },
      ],
    });
  });

  it('shows a refusal at the session that moves there, and focuses it', async () => {
    const { dates, choose, save, sent, settled, rows, type } = await open();
    await dates([first, second]);
    await choose('Déplacer', 1);
    await type('Jour', '2097-11-03');
    await save();
    const clash = {
      sessionId: third.id,
      kinds: ['VENUE'],
      groupName: 'Les autres',
      date: '2097-11-03',
      startTime: '19:00',
      endTime: '21:00',
      organiserName: null,
      closure: null,
    };
    (await sent()).flush(...refusal('VENUE_BUSY', 409, { details: { clashes: [clash] } }));
    await settled();
    const row = rows()[1];
    expect(plain(row?.querySelector('.refused')?.textContent)).toMatch(
      /Ce lieu est déjà pris .*Les autres/,
    );
    expect(document.activeElement).toBe(row);
  });

  it('offers whoever facilitates groups alone', async () => {
    const { field } = await open('GROUP', ['GROUP']);
    const select = await (await field('Qu’est-ce qui ferme ?')).getControl(MatSelectHarness);
    await select?.open();
    expect(
      await Promise.all((await select?.getOptions())?.map((one) => one.getText()) ?? []),
    ).toEqual(['Un groupe']);
  });
});
