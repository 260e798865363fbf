import { paths } from '@presence/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createApp } from '../../app';
import { givenDeparture, type Departure } from '../../testing/given-departure';
import { mailed } from '../../testing/mailed';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { startApi, type TestApi } from '../../testing/start-api';
import { testSettings } from '../../testing/test-settings';
import { CoverWidening } from '../../cover/cover-widening';

const NAMES = ['ana', 'bea', 'cleo', 'dan', 'eva', 'fred', 'gil', 'hugo'];

describe('the waves of a cover request, with two servers on one database', () => {
  let api: TestApi;
  let other: NestExpressApplication;
  let mailbox: Mailbox;
  let given: Departure;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    other = await createApp({ ...testSettings(api.databaseUrl), SMTP_URL: mailbox.url });
    await other.init();
    given = await givenDeparture(api, NAMES, 2);
    await given.leave();
  });
  afterAll(async () => {
    await other.close();
    await api.stop();
    await mailbox.stop();
  });

  type Request = { id: string; contactId: string; asked: number; next: Date | null };
  const requests = () =>
    given.sql<Request[]>(
      `select q.id, q.contact_id as "contactId", cardinality(q.asked_ids) as asked, q.next_wave_at as next from cover_request q
       join contact c on c.id = q.contact_id where q.closed_at is null order by c.starts_at`,
    );
  const asks = async () => (await given.sql<object[]>('select 1 from cover_ask')).length;
  /** The time passes, and both servers look at once, twice. */
  const widen = async () => {
    await given.sql('update cover_request set next_wave_at = now() where next_wave_at is not null');
    const both = [api.app.get(CoverWidening), other.get(CoverWidening)];
    await Promise.all(both.map((one) => one.run()));
    await Promise.all(both.map((one) => one.run()));
    await mailed(api);
  };
  const mailsOf = (name: string) =>
    mailbox.received.filter(({ to }) => to === `${name}@un.example`);

  it('asks three for each contact, others for the second than for the first', async () => {
    await mailed(api);
    expect((await requests()).map(({ asked }) => asked)).toEqual([3, 3]);
    expect(NAMES.map((name) => mailsOf(name).length).sort()).toEqual([0, 0, 1, 1, 1, 1, 1, 1]);
    for (const { next } of await requests()) expect(next?.getTime()).toBeGreaterThan(Date.now());
  });

  it('asks three more after the wait, then all, and nobody twice for the same contact', async () => {
    await widen();
    expect((await requests()).map(({ asked }) => asked)).toEqual([6, 6]);
    await widen();
    expect((await requests()).map(({ asked }) => asked)).toEqual([8, 8]);
    await widen();
    expect(await asks()).toBe(16);
    const links = NAMES.flatMap((name) =>
      mailsOf(name).flatMap(({ text }) => text.match(/Oui, je prends le relais/g) ?? []),
    );
    expect(links).toHaveLength(16);
  });

  it('asks nobody more after the first yes', async () => {
    const [first] = await requests();
    await given.browsers
      .get('ana')
      ?.put(paths.coverAcceptance(given.association.id, first?.id ?? ''))
      .send({})
      .expect(200);
    expect(await requests()).toHaveLength(1);
  });

  it('asks nobody beyond the week’s ceiling, and them again once it allows', async () => {
    const [other] = await requests();
    const ceiling = (most: number) =>
      given.sql(
        `update home_support_settings set values = values || jsonb_build_object('coverAsksPerWeek', $1::int)`,
        [most],
      );
    await ceiling(2);
    const [mine] = await given.sql<{ id: string }[]>(
      `select contact_id as id from contact_volunteer where volunteer_id = $1 and held`,
      [given.ids.get('ana')],
    );
    await given.browsers
      .get('ana')
      ?.put(paths.answer(given.association.id, mine?.id ?? ''))
      .send({ answer: 'DECLINED' })
      .expect(200);
    const again = async () => (await requests()).find(({ id }) => id !== other?.id);
    expect(await again()).toMatchObject({ contactId: mine?.id, asked: 0 });
    await given.sql(
      `update cover_ask set asked_at = now() - interval '8 days' where organiser_id = $1`,
      [given.ids.get('bea')],
    );
    await widen();
    expect(await again()).toMatchObject({ asked: 1 });
    await ceiling(10);
    await widen();
    expect((await again())?.asked).toBe(7);
  });

  it('widens without waiting once everybody who was asked has said none', async () => {
    await given.sql(`update cover_request set next_wave_at = now() + interval '1 day'`);
    await given.sql(`delete from cover_ask where organiser_id = $1`, [given.ids.get('hugo')]);
    const [asked] = await requests();
    const links = NAMES.filter((name) => name !== 'hugo').flatMap((name) =>
      mailsOf(name).flatMap(({ text }) =>
        [
          ...text.matchAll(
            /Aucun de ces moments :\n.*reponse-relais\/([\w-]{44})|convient pas :\n.*reponse-relais\/([\w-]{44})/g,
          ),
        ].map((match) => match[1] ?? match[2] ?? ''),
      ),
    );
    for (const token of links)
      await given.browsers.get('ana')?.post(paths.coverAnswer(token)).send({});
    const now = (await requests()).find(({ id }) => id === asked?.id);
    expect(now?.next?.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  });
});
