import { TestBed } from '@angular/core/testing';
import { paths, type SessionView } from '@presence/contract';
import { anAttendance, aSessionView } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { aMe, associationId } from '../../testing/sign-in';
import { keptEntries } from '../offline/kept-entries';
import { AttendanceForm } from './attendance-form';

const me = aMe();

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
          draft: { attendeeCount: 5, firstTimerCount: 0, countsByAudience: {} },
        },
      },
    ]);
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
