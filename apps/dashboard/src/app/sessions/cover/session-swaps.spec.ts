import { paths, type SessionSwapView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { SessionSwaps } from './session-swaps';

const session = aSessionView({ groupName: 'Groupe du jeudi' });
const side = { date: '2097-10-17', startTime: '18:00', endTime: '20:00' };
const aSwap = (mine: boolean): SessionSwapView => ({
  id: newId(),
  state: 'PROPOSED',
  mine,
  given: { ...side, sessionId: session.id, groupName: 'Groupe du jeudi', displayName: 'Camille' },
  wanted: { ...side, sessionId: newId(), groupName: 'Groupe du mardi', displayName: 'Soraya' },
});

async function shown(swaps: SessionSwapView[], mine = false) {
  const rendered = await renderPage(SessionSwaps, { inputs: { session, mine } });
  (await rendered.asked(paths.sessionSwaps(associationId))).flush(swaps);
  await rendered.settled();
  return rendered;
}

describe('swaps on the page of a session', () => {
  it('given a swap that is proposed to the reader, accepts it in one tap', async () => {
    const swap = aSwap(false);
    const { api, button, settled, text } = await shown([swap]);
    expect(text()).toContain('Camille vous propose un échange');
    (await button('Oui, échangeons')).click();
    await settled();
    api.expectOne({ method: 'PUT', url: paths.sessionSwapAcceptance(associationId, swap.id) });
  });

  it('given the reader’s own proposal, takes it back and offers no yes', async () => {
    const swap = aSwap(true);
    const { api, button, settled, text } = await shown([swap], true);
    expect(text()).toContain('Vous proposez un échange à Soraya');
    expect(text()).not.toContain('Oui, échangeons');
    (await button('Retirer ma proposition')).click();
    await settled();
    api.expectOne({ method: 'DELETE', url: paths.sessionSwap(associationId, swap.id) });
  });

  it('given a swap of other sessions, says nothing of it here', async () => {
    const other = aSwap(false);
    const { text } = await shown([{ ...other, given: { ...other.given, sessionId: newId() } }]);
    expect(text()).toBe('');
  });
});
