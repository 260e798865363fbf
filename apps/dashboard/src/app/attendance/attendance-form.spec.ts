import { TestBed } from '@angular/core/testing';
import { paths, type SessionView } from '@presence/contract';
import { anAttendance, aSessionView } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { aMe, associationId } from '../../testing/sign-in';
import { keptEntries } from '../offline/kept-entries';
import { AttendanceForm } from './attendance-form';

const me = aMe();
const organiserId = me.seats[0]?.organiserId ?? '';

async function shown(session: SessionView) {
  const words: string[] = [];
  const rendered = await renderPage(AttendanceForm, {
    me,
    inputs: { associationId, session, audiences: ['CARER', 'RELATIVE'] },
    on: { saved: (text) => words.push(text) },
  });
  const { fixture, page, api: http, settled } = rendered;
  await fixture.whenStable();
  const type = async (label: string, text: string) => {
    const field =
      page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`) ??
      page.querySelector<HTMLTextAreaElement>('textarea');
    if (!field) throw new Error(label);
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const save = async () => {
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
  };
  return {
    fixture,
    http,
    page,
    type,
    save,
    words,
    settled,
    url: paths.attendance(associationId, session.id),
  };
}

describe('AttendanceForm', () => {
  const session = aSessionView({ date: '2020-01-09' });
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
  });

  it('sends a first entry as version 0, and thanks', async () => {
    const { type, save, http, url, words, settled } = await shown(session);
    await type('Personnes présentes', '8');
    await type('Dont premières venues', '2');
    await save();
    const request = http.expectOne({ method: 'PUT', url });
    expect(request.request.headers.get('If-Match')).toBe('"0"');
    expect(request.request.body).toEqual({
      attendeeCount: 8,
      firstTimerCount: 2,
      countsByAudience: {},
      note: '',
      notHeldReason: null,
      correction: null,
    });
    request.flush(anAttendance({ sessionId: session.id }));
    await settled();
    expect(words).toEqual([
      'C’est noté : 8 personnes présentes, dont 2 pour la première fois. Merci pour cette séance !',
    ]);
    expect(sessionStorage.length).toBe(0);
  });

  it('explains a wrong sum in place and sends nothing', async () => {
    const { type, save, page, http } = await shown(session);
    await type('Personnes présentes', '1');
    await type('Dont premières venues', '2');
    await save();
    expect(page.querySelector('#first-wrong')?.textContent).toContain('premières venues');
    expect(page.querySelectorAll('p-head-count.wrong')).toHaveLength(1);
    http.verify();
  });

  it('counts by audience only when asked, and refuses more than were present', async () => {
    const { type, save, page, fixture, http } = await shown(session);
    expect(page.querySelector('.audience')).toBeNull();
    Array.from(page.querySelectorAll('button'))
      .find((button) => button.textContent?.includes('par public'))
      ?.click();
    await fixture.whenStable();
    await type('Personnes présentes', '2');
    await type('Proches aidants', '3');
    await save();
    expect(page.querySelector('#audience-wrong')?.textContent).toContain('total par public');
    http.verify();
  });

  it('keeps what was typed through a reload', async () => {
    const { type } = await shown(session);
    await type('Personnes présentes', '7');
    TestBed.resetTestingModule();
    const { page } = await shown(session);
    expect(page.querySelector<HTMLInputElement>('input')?.value).toBe('7');
    expect(page.textContent).toContain('Nous avons gardé');
  });

  it('keeps the numbers on the device without network', async () => {
    const { type, save, http, url, words, settled } = await shown(session);
    await type('Personnes présentes', '5');
    await save();
    http.expectOne(url).error(new ProgressEvent('error'));
    await settled();
    expect(words[0]).toContain('Pas de réseau');
    expect(keptEntries()).toEqual([
      {
        id: expect.any(String),
        accountId: me.id,
        associationId,
        refused: null,
        waiting: {
          kind: 'ATTENDANCE',
          subject: session.id,
          version: 0,
          draft: {
            ...{ attendeeCount: 5, firstTimerCount: 0, countsByAudience: {} },
            ...{ notHeldReason: null, correction: null },
          },
        },
      },
    ]);
  });

  it('asks why numbers of somebody else are changed, and sends the reason', async () => {
    const attendance = anAttendance({ sessionId: session.id, version: 3 });
    const { type, save, page, http, url, fixture } = await shown({ ...session, attendance });
    expect(page.querySelector('p-correction-fields')).toBeNull();
    await type('Personnes présentes', '9');
    await save();
    expect(page.querySelector('#correction-wrong')?.textContent).toContain('À remplir');
    http.expectNone(url);
    page
      .querySelector<HTMLInputElement>('p-correction-fields input[value="TYPING_ERROR"]')
      ?.click();
    await fixture.whenStable();
    await save();
    const { request } = http.expectOne({ method: 'PUT', url });
    expect(request.headers.get('If-Match')).toBe('"3"');
    expect(request.body).toMatchObject({
      attendeeCount: 9,
      correction: { reason: 'TYPING_ERROR', note: '' },
    });
  });

  it.each([
    [
      'the same person within a few minutes',
      { enteredBy: organiserId, enteredAt: new Date().toISOString() },
    ],
    [
      'one that was told not to have been held',
      { attendeeCount: 0, firstTimerCount: 0, notHeldReason: 'OTHER' as const },
    ],
  ])('asks %s for no reason', async (_, over) => {
    const attendance = anAttendance({ sessionId: session.id, ...over });
    const { type, save, http, url } = await shown({ ...session, attendance });
    await type('Personnes présentes', '9');
    await save();
    expect(http.expectOne({ method: 'PUT', url }).request.body.correction).toBeNull();
  });

  it('asks why once the API does, and keeps a correction on the device only with its reason', async () => {
    const attendance = anAttendance({
      sessionId: session.id,
      enteredBy: organiserId,
      enteredAt: new Date().toISOString(),
    });
    const { type, save, page, http, url, settled, words } = await shown({ ...session, attendance });
    await type('Personnes présentes', '9');
    await save();
    http.expectOne(url).error(new ProgressEvent('error'));
    await settled();
    expect(keptEntries()).toEqual([]);
    page
      .querySelector<HTMLInputElement>('p-correction-fields input[value="LATE_ARRIVAL"]')
      ?.click();
    await save();
    http.expectOne(url).error(new ProgressEvent('error'));
    await settled();
    expect(words[0]).toContain('Pas de réseau');
    expect(keptEntries()).toMatchObject([
      { waiting: { draft: { correction: { reason: 'LATE_ARRIVAL' } } } },
    ]);
  });

  it('says on its button what zero means', async () => {
    const { type, page, fixture } = await shown(session);
    const button = () => page.querySelector('button[type=submit]')?.textContent;
    expect(button()).toContain('personne n’est venu');
    await type('Personnes présentes', '3');
    await fixture.whenStable();
    expect(button()).not.toContain('personne');
  });

  it('never keeps a note outside the page: without network, the form stays', async () => {
    const { type, save, http, url, words, page, settled } = await shown(session);
    await type('', 'Une belle écoute.');
    await save();
    http.expectOne(url).error(new ProgressEvent('error'));
    await settled();
    expect(words).toEqual([]);
    expect(keptEntries()).toEqual([]);
    expect(page.querySelector('p-form-problem')?.textContent).toContain('ne répond pas');
  });

  it('has no field that could take a name', async () => {
    const { page } = await shown(session);
    expect(
      Array.from(page.querySelectorAll('input')).every(
        (field) => field.inputMode === 'numeric' || field.getAttribute('inputmode') === 'numeric',
      ),
    ).toBe(true);
    expect(page.querySelectorAll('textarea')).toHaveLength(1);
  });
});
