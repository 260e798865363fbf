import { paths, SessionView } from '@presence/contract';
import { aFacilitator, aSessionView } from '@presence/testing';
import { harnessOf } from '../../../testing/harness-of';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { AskedSessionsPage } from './asked-sessions-page';

const url = paths.myFacilitations(associationId);
const facilitators = [aFacilitator({ state: 'ASKED' })];

describe('AskedSessionsPage', () => {
  const open = async (sessions: SessionView[]) => {
    const rendered = await renderPage(AskedSessionsPage, { roles: ['FACILITATOR'] });
    await rendered.answerList(url, SessionView, sessions);
    return { ...rendered, ...harnessOf(rendered.fixture) };
  };

  it('takes a yes to all at one tap', async () => {
    const sessions = [
      aSessionView({ groupName: 'Les mardis', facilitators }),
      aSessionView({ groupName: 'Les jeudis', facilitators }),
    ];
    const { click, asked, settled, text } = await open(sessions);
    expect(text()).toContain('Les mardis');
    await click('Oui à toutes');
    const sent = await asked(url, 'PUT');
    expect(sent.request.body).toEqual({ sessionIds: sessions.map(({ id }) => id) });
    sent.flush([]);
    await settled();
    expect(text()).toContain('Personne n’attend de réponse de vous');
    expect(document.body.textContent).toContain('vous venez à toutes');
  });

  it('offers no yes to all for one, which has its own', async () => {
    const { text } = await open([aSessionView({ facilitators })]);
    expect(text()).not.toContain('Oui à toutes');
    expect(text()).toContain('Oui, je viens');
  });
});
