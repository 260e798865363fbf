import type { NotHeldReason } from '@presence/domain';
import { renderPage } from '../../testing/render-page';
import { ProblemError } from '../problems/problem-error';
import { NotHeldChoice } from './not-held-choice';

async function asked(tell: (reason: NotHeldReason) => Promise<unknown>) {
  const rendered = await renderPage(NotHeldChoice, { inputs: { tell } });
  const tap = async (text: string) => {
    Array.from(rendered.page.querySelectorAll('button'))
      .find((button) => button.textContent?.includes(text))
      ?.click();
    await rendered.settled();
  };
  await tap('n’a pas eu lieu');
  return { ...rendered, tap };
}

describe('NotHeldChoice', () => {
  it('tells in two taps that a session was not held, and why', async () => {
    const told: NotHeldReason[] = [];
    const { tap } = await asked((reason) => Promise.resolve(told.push(reason)));
    expect(told).toEqual([]);
    await tap('lieu fermé');
    expect(told).toEqual(['VENUE_CLOSED']);
  });

  it('says why it was refused, and tells nothing when it was held after all', async () => {
    const refusal = () => Promise.reject(new ProblemError('SESSION_CANCELLED', 409));
    const { tap, page } = await asked(refusal);
    await tap('autre raison');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('annulée');
    await tap('bien eu lieu');
    expect(page.textContent).not.toContain('lieu fermé');
  });
});
