import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { paths, SessionView } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { aFacilitator, aGroup, anAttendance, aSessionView } from '@presence/testing';
import { plain, renderPage } from '../../testing/render-page';
import { associationId, organiserId } from '../../testing/sign-in';
import { SessionPage } from './session-page';

const PAGE = '[ng-version]';

async function shown(session: SessionView, roles: Role[] = ['FACILITATOR']) {
  const rendered = await renderPage(SessionPage, { inputs: { sessionId: session.id }, roles });
  const { api: http, page, settled: settle } = rendered;
  const answer = async (now: SessionView = session) => {
    await rendered.answer(paths.session(associationId, session.id), SessionView, now);
    http
      .match(paths.group(associationId, session.groupId))
      .forEach((request) => request.flush(aGroup({ id: session.groupId })));
    await settle();
  };
  await answer();
  const press = async (text: string, within: string) => {
    const buttons = document.querySelectorAll<HTMLButtonElement>(`${within} button`);
    const button = Array.from(buttons).find(({ textContent }) => textContent?.includes(text));
    if (!button) throw new Error(`No button “${text}”`);
    button.click();
    await settle();
  };
  const type = async (selector: string, text: string) => {
    const field = document.querySelector<HTMLInputElement>(`mat-dialog-container input${selector}`);
    if (!field) throw new Error(`No field ${selector}`);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await settle();
  };
  const dialog = () => document.querySelector('mat-dialog-container')?.textContent ?? '';
  return { http, page, press, type, dialog, answer, settle };
}

describe('SessionPage', () => {
  afterEach(() => TestBed.inject(OverlayContainer).ngOnDestroy());

  it('says when, where and with whom', async () => {
    const { page } = await shown(aSessionView());
    expect(page.textContent).toContain('jeudi 10 octobre 2097, 18\u00a0h – 20\u00a0h');
    expect(page.textContent).toContain('Maison des associations, Lyon');
    expect(page.textContent).toContain('Camille Arnoux');
  });

  it('cancels with a public word over the version it showed, and offers to undo', async () => {
    const session = aSessionView({ version: 3 });
    const { http, press, type, answer, settle } = await shown(session);
    await press('Annuler la séance', PAGE);
    await type('', 'Pas de séance pendant les vacances.');
    await press('Annuler la séance', 'mat-dialog-container');
    const cancellation = http.expectOne({
      method: 'PUT',
      url: paths.sessionCancellation(associationId, session.id),
    });
    expect(cancellation.request.headers.get('If-Match')).toBe('"3"');
    expect(cancellation.request.body).toEqual({
      publicWord: 'Pas de séance pendant les vacances.',
    });
    const cancelled = { ...session, cancelledAt: '2026-11-22T17:00:00.000Z', version: 4 };
    cancellation.flush(cancelled);
    await settle();
    await answer(cancelled);
    await press('Annuler', 'mat-snack-bar-container');
    await settle();
    const undo = http.expectOne({
      method: 'DELETE',
      url: paths.sessionCancellation(associationId, session.id),
    });
    expect(undo.request.headers.get('If-Match')).toBe('"4"');
  });

  it('names what stands in the way of a move', async () => {
    const session = aSessionView();
    const { http, press, dialog, settle } = await shown(session);
    await press('Déplacer', PAGE);
    http.expectOne(paths.venues(associationId)).flush([]);
    await press('Déplacer', 'mat-dialog-container');
    const clash = {
      sessionId: newId(),
      groupName: 'GEM Le Ponton',
      date: '2097-10-10',
      startTime: '17:00',
      endTime: '19:00',
      organiserName: null,
    };
    http.expectOne(paths.sessionMove(associationId, session.id)).flush(
      {
        type: 'about:blank',
        title: 'VENUE_BUSY',
        status: 409,
        code: 'VENUE_BUSY',
        issues: [],
        details: { clashes: [clash] },
      },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(dialog()).toContain('Ce lieu est déjà pris');
    expect(dialog()).toContain('GEM Le Ponton : jeudi 10 octobre 2097, 17\u00a0h – 19\u00a0h');
  });

  it('refuses a date that has passed before asking the API', async () => {
    const session = aSessionView();
    const { http, press, type, dialog } = await shown(session);
    await press('Déplacer', PAGE);
    http.expectOne(paths.venues(associationId)).flush([]);
    await type('[type=date]', '2020-01-09');
    await press('Déplacer', 'mat-dialog-container');
    expect(dialog()).toContain('déjà passé');
    http.expectNone(paths.sessionMove(associationId, session.id));
  });

  it('shows the numbers of a past session, and asks for them while they are missing', async () => {
    const entered = await shown(aSessionView({ date: '2020-01-09', attendance: anAttendance() }));
    expect(entered.page.textContent).toContain('personnes présentes');
    TestBed.resetTestingModule();
    const missing = await shown(aSessionView({ date: '2020-01-09' }));
    expect(missing.page.textContent).toContain('Saisir les présences');
    expect(missing.page.textContent).not.toContain('Déplacer');
  });

  it('asks whether a session on a holiday takes place, and says so in one tap', async () => {
    const session = aSessionView({ date: '2026-12-24', undecided: true, version: 3 });
    const { http, page, press, answer } = await shown(session);
    expect(page.textContent).toContain('Cette séance a-t-elle lieu ?');
    expect(page.textContent).toContain('Vacances de Noël');
    await press('Maintenir', PAGE);
    const confirmation = http.expectOne(paths.sessionConfirmation(associationId, session.id));
    expect(confirmation.request.headers.get('If-Match')).toBe('"3"');
    const kept = { ...session, undecided: false, version: 4 };
    confirmation.flush(kept);
    await answer(kept);
    expect(page.textContent).not.toContain('a-t-elle lieu');
  });

  it('says that a session is to be confirmed while its school holidays are unknown, and keeps it in one tap', async () => {
    const session = aSessionView({
      ...{ date: '2097-10-10', inseeCode: '69123', heedsSchoolHolidays: true, version: 3 },
    });
    const { http, page, press, answer } = await shown(session);
    expect(page.textContent).toContain('Séance à confirmer');
    await press('Maintenir', PAGE);
    const confirmation = http.expectOne(paths.sessionConfirmation(associationId, session.id));
    const kept = { ...session, heedsSchoolHolidays: false, version: 4 };
    confirmation.flush(kept);
    await answer(kept);
    expect(page.textContent).not.toContain('Séance à confirmer');
  });

  it('given nobody decided before its day, asks whether it took place, and takes numbers', async () => {
    const session = aSessionView({ date: '2025-12-25', undecided: true, attendance: null });
    const { page } = await shown(session);
    expect(page.textContent).toContain('Cette séance a-t-elle eu lieu ?');
    expect(page.textContent).not.toContain('Pas de séance');
  });

  it('given its numbers were entered after all, asks no more whether it took place', async () => {
    const attendance = anAttendance();
    const { page } = await shown(aSessionView({ date: '2025-12-25', undecided: true, attendance }));
    expect(page.textContent).not.toContain('a-t-elle eu lieu');
  });

  it('calls off a session on a holiday with the holiday as its public word', async () => {
    const session = aSessionView({ date: '2026-12-24', undecided: true });
    const { http, press } = await shown(session);
    await press('Pas de séance', PAGE);
    expect(
      http.expectOne(paths.sessionCancellation(associationId, session.id)).request.body,
    ).toEqual({ publicWord: 'Vacances de Noël' });
  });

  it('given somebody missing and somebody asked, says who leads, who helps and who is wanted', async () => {
    const facilitators = [
      aFacilitator(),
      aFacilitator({ displayName: 'Soraya', role: 'CO_FACILITATOR', state: 'ASKED' }),
    ];
    const { page } = await shown(aSessionView({ facilitators, facilitatorPlaces: 3 }));
    expect(plain(page.textContent)).toContain('Camille Arnoux mène la séance');
    expect(plain(page.textContent)).toContain('Soraya co-anime, n’a pas encore dit oui');
    expect(page.textContent).toContain('Il manque 1 personne pour animer');
  });

  it('given whoever reads it is asked, takes their yes', async () => {
    const own = aFacilitator({ id: organiserId, state: 'ASKED' });
    const session = aSessionView({ facilitators: [own] });
    const { http, page, press, settle, answer } = await shown(session, ['VOLUNTEER']);
    expect(page.textContent).toContain('On vous demande d’animer cette séance');
    await press('Oui, je viens', PAGE);
    const url = paths.myFacilitation(associationId, session.id);
    const confirmed = { ...session, facilitators: [{ ...own, state: 'CONFIRMED' as const }] };
    http.expectOne({ method: 'PUT', url }).flush(confirmed);
    await settle();
    await answer(confirmed);
    expect(page.textContent).not.toContain('On vous demande');
  });

  it('lets a lead be chosen in order, and asks whoever has not agreed', async () => {
    const session = aSessionView();
    const [camille] = session.facilitators;
    const soraya = { id: newId(), displayName: 'Soraya', roles: ['FACILITATOR'] };
    const { http, press, settle } = await shown(session);
    await press('Choisir qui anime', PAGE);
    http
      .expectOne(paths.organisers(associationId))
      .flush([{ ...camille, roles: ['FACILITATOR'] }, soraya]);
    await settle();
    document.querySelector<HTMLElement>('mat-dialog-container .mat-mdc-select-trigger')?.click();
    await settle();
    document.querySelector<HTMLElement>('mat-option')?.click();
    await settle();
    await press('Faire mener', 'mat-dialog-container');
    await press('Enregistrer', 'mat-dialog-container');
    const { request } = http.expectOne({
      method: 'PUT',
      url: paths.session(associationId, session.id),
    });
    expect(request.body).toEqual({
      facilitatorIds: [soraya.id, camille?.id],
      askedIds: [soraya.id],
    });
  });

  it('offers a volunteer nothing to change', async () => {
    const { page } = await shown(aSessionView(), ['VOLUNTEER']);
    expect(page.querySelectorAll('button')).toHaveLength(0);
  });
});
