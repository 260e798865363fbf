import { paths, type CoverAnswerView, type CoverRequestView } from '@presence/contract';
import supertest from 'supertest';
import { givenDeparture, type Departure } from '../../testing/given-departure';
import { mailed } from '../../testing/mailed';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { startApi, type TestApi } from '../../testing/start-api';

const SECRET = /Jeannette|Essai|awa|0639|Canari/i;
const LINK = /\/reponse-relais\/([\w-]{44})/g;

describe('the mail that asks for cover', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let given: Departure;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    given = await givenDeparture(api, ['luc', 'ines'], 10);
    await given.leave();
    await mailed(api);
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const mailsOf = (name: string) =>
    mailbox.received.filter(({ to }) => to === `${name}@un.example`);
  const tokensOf = (name: string) =>
    [...(mailsOf(name)[0]?.text ?? '').matchAll(LINK)].map(([, token]) => token ?? '');
  const read = (token: string) => supertest(api.http).get(paths.coverAnswer(token));
  const give = (token: string) => supertest(api.http).post(paths.coverAnswer(token));

  it('is one for ten contacts of one departure, names its dates, and nobody', () => {
    for (const name of ['luc', 'ines']) {
      const [mail, ...others] = mailsOf(name);
      expect(others).toEqual([]);
      expect(mail?.subject).toMatch(/^Prendre le relais \? .*\d+ .*\w+/);
      expect(tokensOf(name)).toHaveLength(11);
      expect(new Set(tokensOf(name)).size).toBe(11);
      expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toMatch(SECRET);
    }
  });

  it('accepts nothing by being read; a yes needs no sign-in, takes the contact over, and works once', async () => {
    const [token = ''] = tokensOf('luc');
    for (let looks = 0; looks < 3; looks++) {
      const { body } = await read(token).expect(200);
      expect(body).toMatchObject({ answer: 'YES', asks: [{ state: 'OPEN' }] });
      expect(JSON.stringify(body)).not.toMatch(SECRET);
    }
    expect(await given.covered()).toEqual([]);
    const both = await Promise.all([give(token), give(token)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
    const answered = both.find(({ status }) => status === 200)?.body as CoverAnswerView;
    expect(answered.asks).toMatchObject([{ state: 'YOURS' }]);
    expect(await given.covered()).toEqual([given.ids.get('luc')]);

    const used = await read(token).expect(410);
    const again = await give(token).expect(410);
    const unknown = await read('A'.repeat(44)).expect(410);
    const malformed = await give('nonsense').expect(410);
    expect(used.text).toBe(unknown.text);
    expect(again.text).toBe(malformed.text);
  });

  it('says kindly that somebody was faster, and keeps the link as it was', async () => {
    const [token = ''] = tokensOf('ines');
    expect((await read(token).expect(200)).body.asks).toMatchObject([{ state: 'TAKEN' }]);
    expect((await give(token).expect(409)).body.code).toBe('ALREADY_COVERED');
    await read(token).expect(200);
  });

  it('takes "none of these" for all that is left, once, and asks nobody twice', async () => {
    const none = tokensOf('ines').at(-1) ?? '';
    expect((await read(none).expect(200)).body).toMatchObject({ answer: 'NONE' });
    expect((await give(none).expect(200)).body.asks).toHaveLength(10);
    await give(none).expect(410);
    // A yes to one of them is heard all the same.
    const second = tokensOf('ines')[1] ?? '';
    expect((await give(second).expect(200)).body.asks).toMatchObject([{ state: 'YOURS' }]);
  });

  it('keeps its secrets out of the database, and its links die with their time', async () => {
    const token = tokensOf('luc')[3] ?? '';
    const rows = await given.sql('select * from cover_ask');
    expect(JSON.stringify(rows)).not.toContain(token.slice(22));
    await given.sql('update cover_ask set expires_at = now()');
    await give(token).expect(410);
  });

  it('leaves what is asked in the dashboard too', async () => {
    const requests = (
      await given.browsers.get('luc')?.get(paths.coverRequests(given.association.id))
    )?.body as CoverRequestView[];
    expect(requests).toHaveLength(8);
  });
});
