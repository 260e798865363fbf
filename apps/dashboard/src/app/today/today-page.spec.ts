import { type HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { paths, type Today } from '@presence/contract';
import { newId, type Role } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { eventually } from '../../testing/eventually';
import { TodayPage } from './today-page';
import { WaitingCounts } from '../pulse/waiting-counts';

const nothing: Today = { mySessions: [], mine: null, queue: [], next: [] };
const toEnter = (sessionId = newId()): Today['queue'][number] => ({
  kind: 'ATTENDANCE',
  count: 7,
  first: [
    {
      sessionId,
      groupName: 'Groupe du mardi',
      date: '2026-11-19',
      startTime: '18:00',
      endTime: '20:00',
      mine: true,
      overdue: false,
    },
  ],
});
const concern: Today['queue'][number] = {
  kind: 'CONCERN',
  count: 1,
  first: [
    {
      concernId: newId(),
      concern: 'ABUSE',
      raisedAt: '2026-11-20T10:00:00.000Z',
      dueOn: '2026-11-21',
      ownerName: null,
    },
  ],
};

describe('TodayPage', () => {
  let api: HttpTestingController;

  const open = async (answer: (request: TestRequest) => void, role: Role = 'FACILITATOR') => {
    const rendered = await renderPage(TodayPage, { roles: [role] });
    api = rendered.api;
    answer(api.expectOne(paths.today(associationId)));
    await rendered.settled();
    return rendered;
  };

  afterEach(() => api.verify());

  it('asks the API once, leads from a past session to its attendance, and tells the menu how many wait', async () => {
    const sessionId = newId();
    const { page } = await open((request) =>
      request.flush({ ...nothing, queue: [toEnter(sessionId)] }),
    );
    expect(
      page.querySelector(`a[href="/amarres/seances/${sessionId}/presences"]`)?.textContent,
    ).toContain('Saisir');
    expect(page.querySelector('.more')?.textContent).toBe('Voir tout');
    expect(TestBed.inject(WaitingCounts).of()).toEqual({ ATTENDANCE: 7 });
  });

  it('puts an alert before one’s own next session, and the rest of the queue after it', async () => {
    const { page } = await open((request) =>
      request.flush({ ...nothing, mySessions: [aSessionView()], queue: [concern, toEnter()] }),
    );
    expect(
      [...page.querySelectorAll('h2, h3')].map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'Ce qui presse',
      'Alertes ouvertes 1',
      'Mes séances',
      'Ce qui vous attend',
      'Présences à saisir 7',
      'Les autres séances à venir',
    ]);
  });

  it('reads again as soon as something urgent came', async () => {
    const { fixture, page } = await open((request) => request.flush(nothing));
    expect(page.querySelector('.calm')).not.toBeNull();
    TestBed.inject(WaitingCounts).changes.set(1);
    fixture.detectChanges();
    api.expectOne(paths.today(associationId)).flush({ ...nothing, queue: [concern] });
    await fixture.whenStable();
    expect(page.textContent).toContain('Personne ne la suit encore');
    expect(page.querySelector('.calm')).toBeNull();
  });

  it('shows who only calls and visits no groups, and their next call', async () => {
    const next = {
      contactId: newId(),
      kind: 'CALL',
      date: '2026-12-01',
      start: '10:00',
      firstName: 'Jeannette',
      answer: 'ACCEPTED',
    } as const;
    const { page, fixture } = await open(
      (request) => request.flush({ ...nothing, mine: { contacts: [], next } }),
      'VOLUNTEER',
    );
    await eventually(() => (fixture.detectChanges(), page.querySelector('p-my-day')));
    expect(page.textContent).toContain('Jeannette');
    expect(page.textContent).not.toMatch(/séance/i);
  });

  it('says of a session that it is cancelled or moved', async () => {
    const next = [
      aSessionView({ cancelledAt: '2026-11-20T10:00:00.000Z' }),
      aSessionView({ originalStart: '2026-11-30T18:00' }),
    ];
    const { page } = await open((request) => request.flush({ ...nothing, next }));
    expect([...page.querySelectorAll('.mark')].map((mark) => mark.textContent)).toEqual([
      'Annulée',
      'Déplacée',
    ]);
  });

  it('tells how to begin when nothing is planned, and that nothing waits', async () => {
    const { page } = await open((request) => request.flush(nothing));
    expect(page.querySelector('p-empty a')?.getAttribute('href')).toBe('/amarres/groupes');
    expect(page.querySelector('.calm')).not.toBeNull();
  });

  it('says why it could not be read, and reads again', async () => {
    const { fixture, page } = await open((request) => request.error(new ProgressEvent('error')));
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Le service ne répond pas');
    page.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    fixture.detectChanges();
    api.expectOne(paths.today(associationId)).flush(nothing);
    await fixture.whenStable();
    expect(page.querySelector('[role=alert]')).toBeNull();
  });
});
