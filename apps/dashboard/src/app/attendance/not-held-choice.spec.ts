import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { anAttendance } from '@presence/testing';
import { renderPage } from '../../testing/render-page';
import { associationId } from '../../testing/sign-in';
import { keptEntries } from '../offline/kept-entries';
import { NotHeldChoice } from './not-held-choice';

const sessionId = newId();
const url = paths.attendance(associationId, sessionId);

async function asked() {
  const words: string[] = [];
  const rendered = await renderPage(NotHeldChoice, {
    inputs: { associationId, sessionId },
    on: { told: (text) => words.push(text) },
  });
  const tap = async (text: string) => {
    Array.from(rendered.page.querySelectorAll('button'))
      .find((button) => button.textContent?.includes(text))
      ?.click();
    await rendered.settled();
  };
  await tap('n’a pas eu lieu');
  return { ...rendered, words, tap };
}

describe('NotHeldChoice', () => {
  beforeEach(() => localStorage.clear());

  it('tells in two taps that a session was not held, and why', async () => {
    const { tap, api, settled, words } = await asked();
    await tap('lieu fermé');
    const asking = api.expectOne({ method: 'PUT', url });
    const { request } = asking;
    expect(request.headers.get('If-Match')).toBe('"0"');
    expect(request.body).toMatchObject({ attendeeCount: 0, notHeldReason: 'VENUE_CLOSED' });
    asking.flush(anAttendance());
    await settled();
    expect(words).toEqual(['C’est noté : la séance n’a pas eu lieu.']);
  });

  it('keeps it on the device without network', async () => {
    const { tap, api, settled, words } = await asked();
    await tap('personne pour ouvrir');
    api.expectOne(url).error(new ProgressEvent('error'));
    await settled();
    expect(words[0]).toContain('Pas de réseau');
    expect(keptEntries()).toMatchObject([
      { waiting: { subject: sessionId, draft: { notHeldReason: 'NOBODY_TO_OPEN' } } },
    ]);
  });

  it('says why it was refused, and changes nothing when it was held after all', async () => {
    const { tap, api, settled, page, words } = await asked();
    await tap('autre raison');
    const refusal = {
      type: 'about:blank',
      title: '',
      status: 409,
      code: 'SESSION_CANCELLED',
      issues: [],
      details: {},
    };
    api.expectOne(url).flush(refusal, { status: 409, statusText: 'Conflict' });
    await settled();
    expect(page.querySelector('[role=alert]')?.textContent).toContain('annulée');
    await tap('bien eu lieu');
    expect(page.textContent).not.toContain('lieu fermé');
    expect(words).toEqual([]);
  });
});
