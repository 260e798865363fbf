import { paths, SessionView } from '@presence/contract';
import { addDays, dateIn, DEFAULT_TIME_ZONE } from '@presence/domain';
import { aFacilitator, aSessionView } from '@presence/testing';
import * as z from 'zod';
import { renderDialog } from '../../../testing/render-dialog';
import { associationId } from '../../../testing/sign-in';
import { SwapDialog } from './swap-dialog';

const today = dateIn(DEFAULT_TIME_ZONE);
const mine = aSessionView({ facilitators: [aFacilitator({ displayName: 'Camille Rivoire' })] });

async function shown(others: SessionView[]) {
  const rendered = await renderDialog(SwapDialog, mine);
  const days = `from=${today}&to=${addDays(today, 60)}`;
  const request = await rendered.asked(`${paths.sessions(associationId)}?${days}`);
  request.flush(z.array(SessionView).parse(others));
  await rendered.settled();
  return rendered;
}

describe('the dialog that proposes a swap', () => {
  it('given nobody else’s session, says what to do instead, and offers nothing to send', async () => {
    const { text, page, button } = await shown([mine]);
    expect(text()).toContain('« Je ne peux pas venir » cherche quelqu’un pour celle-ci.');
    expect(page.querySelector('mat-select')).toBeNull();
    expect((await button('Proposer')).disabled).toBe(true);
  });

  it('given the session of somebody else, asks against which one', async () => {
    const { page, button } = await shown([aSessionView({ facilitators: [aFacilitator()] })]);
    expect(page.querySelector('mat-select')).not.toBeNull();
    expect((await button('Proposer')).disabled).toBe(false);
  });
});
