import { paths } from '@presence/contract';
import { givenDeparture, type Departure } from '../../testing/given-departure';
import { mailed } from '../../testing/mailed';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { startApi, type TestApi } from '../../testing/start-api';

type Contact = { id: string; date: string; start: string; version: number };

describe('"your week has changed"', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let given: Departure;
  let contacts: Contact[];

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    given = await givenDeparture(api, ['luc'], 3);
    contacts = await given.sql<Contact[]>(
      `select id, date::text as date, to_char(start, 'HH24:MI') as start, version from contact order by starts_at`,
    );
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const assign = (at: number, start: string, volunteerIds: (string | undefined)[]) => {
    const { id, date, version } = contacts[at] as Contact;
    return given.coordinator
      .put(paths.contactAssignment(given.association.id, given.rotaId, id))
      .set('If-Match', `"${version}"`)
      .send({ date, start, volunteerIds })
      .expect(200);
  };
  const last = async (name: string) => {
    await mailed(api);
    return mailbox.received.filter(({ to }) => to === `${name}@un.example`).at(-1)?.text ?? '';
  };
  const under = (text: string, title: string) =>
    new RegExp(`^${title} :\\n((?:- .*\\n)+)`, 'm').exec(text)?.[1]?.trim().split('\n') ?? [];

  it('marks what moved, beside what stays', async () => {
    await assign(0, '15:00', [given.awa.id]);
    const text = await last('awa');
    expect(under(text, 'Déplacé')).toHaveLength(1);
    expect(under(text, 'Déplacé')[0]).toMatch(/15.h.*\(avant : .*10.h/);
    expect(under(text, 'Sans changement')).toHaveLength(2);
    expect(under(text, 'Nouveau')).toEqual([]);
    expect(text).not.toMatch(/Jeannette|Essai/);
  });

  it('marks what went to the one and came to the other, and what was told before is told no more', async () => {
    await assign(1, contacts[1]?.start ?? '', [given.ids.get('luc')]);
    const hers = await last('awa');
    expect(under(hers, 'N’est plus prévu')).toHaveLength(1);
    expect(under(hers, 'Déplacé')).toEqual([]);
    expect(under(hers, 'Sans changement')).toHaveLength(2);
    const his = await last('luc');
    expect(under(his, 'Nouveau')).toHaveLength(1);
    expect(under(his, 'Sans changement')).toEqual([]);
  });

  it('says nothing of what a volunteer declined, and so knows', async () => {
    const before = mailbox.received.length;
    await given.browsers
      .get('luc')
      ?.put(paths.answer(given.association.id, contacts[1]?.id ?? ''))
      .send({ answer: 'DECLINED' })
      .expect(200);
    await mailed(api);
    const since = mailbox.received.slice(before);
    expect(since.filter(({ subject }) => subject === 'Votre semaine a changé')).toEqual([]);
  });
});
