import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import { type Me, paths, type SessionView, type Today } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { TodayPage } from './today-page';
import { WaitingCounts } from '../pulse/waiting-counts';

const associationId = newId();
const me: Me = {
  id: newId(),
  email: 'claire@amarres.example',
  displayName: 'Claire',
  locale: 'fr',
  seats: [
    {
      organiserId: newId(),
      associationId,
      associationSlug: 'amarres',
      associationName: 'Les Amarres',
      timeZone: 'Europe/Paris',
      roles: ['FACILITATOR'],
    },
  ],
};

const aSessionView = (own: Partial<SessionView> = {}): SessionView => ({
  id: newId(),
  groupId: newId(),
  seriesId: null,
  originalStart: null,
  date: '2026-12-01',
  startTime: '18:00',
  endTime: '20:00',
  timeZone: 'Europe/Paris',
  startsAt: '2026-12-01T17:00:00.000Z',
  endsAt: '2026-12-01T19:00:00.000Z',
  clockShift: null,
  venueId: null,
  facilitatorIds: [],
  cancelledAt: null,
  publicWord: '',
  editedAt: null,
  version: 1,
  groupName: 'Groupe du mardi',
  venueName: null,
  communeName: 'Lyon',
  facilitators: [],
  attendance: null,
  ...own,
});

const nothing: Today = { mySession: null, mine: null, queue: [], next: [] };
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

  const open = async (
    answer: (request: ReturnType<HttpTestingController['expectOne']>) => void,
  ) => {
    const fixture = TestBed.createComponent(TodayPage);
    fixture.detectChanges();
    answer(api.expectOne(paths.today(associationId)));
    await fixture.whenStable();
    return { fixture, page: fixture.nativeElement as HTMLElement };
  };

  beforeEach(async () => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
      ],
    });
    api = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(SignedIn).load();
    api.expectOne(paths.me).flush(me);
    await loaded;
    TestBed.inject(CurrentAssociation).take('amarres');
  });

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
      request.flush({ ...nothing, mySession: aSessionView(), queue: [concern, toEnter()] }),
    );
    expect(
      [...page.querySelectorAll('h2, h3')].map(({ textContent }) => textContent?.trim()),
    ).toEqual([
      'Ce qui presse',
      'Alertes ouvertes 1',
      'Votre prochaine séance',
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
    const reloaded = TestBed.inject(SignedIn).reload();
    api
      .expectOne(paths.me)
      .flush({ ...me, seats: me.seats.map((seat) => ({ ...seat, roles: ['VOLUNTEER'] })) });
    await reloaded;
    const next = {
      contactId: newId(),
      kind: 'CALL',
      date: '2026-12-01',
      start: '10:00',
      firstName: 'Jeannette',
      answer: 'ACCEPTED',
    } as const;
    const { page, fixture } = await open((request) =>
      request.flush({ ...nothing, mine: { contacts: [], next } }),
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
