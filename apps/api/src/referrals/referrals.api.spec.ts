import { paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS, newId } from '@presence/domain';
import { aNeedDraft } from '@presence/testing';
import supertest from 'supertest';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { within } from '../testing/published-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { LateReferrals } from './late-referrals';
import { ReferralRow } from './referral.entity';

describe('referrals', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string; slug: string; name: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association();
    await api.given.commune();
    await api.given.organiser(association, 'coordination@voix.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@voix.example');
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const asked = (over: object = {}) => ({
    origin: 'RELATIVE',
    senderName: 'Nadia',
    senderPhone: '0199001111',
    firstName: 'Odette',
    lastName: 'Roux',
    phone: '0199002222',
    inseeCode: '69123',
    wanted: ['CALL'],
    message: 'Elle ne sort plus.',
    agreed: true,
    ...over,
  });
  const send = (over: object = {}) => {
    const { inseeCode: _, ...draft } = asked();
    return supertest(api.http)
      .post(paths.directoryReferrals(association.slug))
      .send({ ...draft, place: 'Lyon (69)', ...over });
  };
  const typeIn = async (over: object = {}) =>
    (
      await browser
        .post(paths.referrals(association.id))
        .send({ id: newId(), ...asked(over) })
        .expect(201)
    ).body;

  it('come by the public form only where the association wants them, within limits, and not from robots', async () => {
    await supertest(api.http).get(paths.directoryReferrals(association.slug)).expect(404);
    await send().expect(404);
    const { heatwaveFrom: _f, heatwaveUntil: _u, ...settings } = HOME_SUPPORT_DEFAULTS;
    await browser
      .put(paths.homeSupportSettings(association.id))
      .set('If-Match', '"1"')
      .send({ ...settings, referralForm: true, referralDays: 3 })
      .expect(200);
    const { body: form } = await supertest(api.http)
      .get(paths.directoryReferrals(association.slug))
      .expect(200);
    expect(form).toEqual({ associationName: association.name, phone: null });

    const { body: refused } = await send({ phone: null, senderPhone: null }).expect(400);
    expect(refused.issues).toEqual([{ path: ['phone'], message: 'PHONE_MISSING' }]);
    await send({ firstName: '' }).expect(400);
    expect((await send({ place: 'Nulle-Part' }).expect(400)).body.issues).toEqual([
      { path: ['place'], message: 'COMMUNE_UNKNOWN' },
    ]);
    await send({ state: 'ACCEPTED' }).expect(400);
    await send().expect(202);
    await send({ website: 'https://spam.example' }).expect(202);
    for (let i = 0; i < 3; i++) await send().expect(202);
    await send().expect(429);
    const { body: list } = await browser.get(paths.referrals(association.id)).expect(200);
    expect(list).toHaveLength(4);
    expect(list[0]).toMatchObject({
      channel: 'FORM',
      state: 'RECEIVED',
      firstName: 'Odette',
      senderName: 'Nadia',
      message: 'Elle ne sort plus.',
      daysWaiting: 0,
      overdue: false,
    });
  });

  it('are looked at, visited, and become a person who has waited since then', async () => {
    const referral = await typeIn({ wanted: ['VISIT'] });
    const at = (path: (a: string, id: string) => string) => path(association.id, referral.id);
    const { body: looked } = await browser
      .put(at(paths.referralAttention))
      .set('If-Match', '"1"')
      .expect(200);
    expect(looked).toMatchObject({ state: 'LOOKED_AT', ownerName: 'coordination' });
    const { body: visited } = await browser
      .put(at(paths.referralFirstVisit))
      .set('If-Match', '"2"')
      .send({ firstVisitAt: '2099-12-01T09:00:00.000Z' })
      .expect(200);
    expect(visited).toMatchObject({
      state: 'FIRST_VISIT',
      firstVisitAt: '2099-12-01T09:00:00.000Z',
      visitorName: 'coordination',
    });
    await within(api, association, (manager) =>
      manager.query(`update referral set received_at = '2026-10-01T08:00:00Z' where id = $1`, [
        referral.id,
      ]),
    );
    const personId = newId();
    const { body: person } = await browser
      .put(at(paths.referralAcceptance))
      .set('If-Match', '"3"')
      .send({ personId, branchId: null, emergencyContact: null, note: '' })
      .expect(200);
    expect(person).toMatchObject({
      id: personId,
      firstName: 'Odette',
      lastName: 'Roux',
      phones: ['+33199002222'],
      inseeCode: '69123',
      consented: [],
    });
    const { body: need } = await browser
      .post(paths.needs(association.id, personId))
      .send(aNeedDraft({ kind: 'VISIT' }))
      .expect(201);
    expect(need.waitingSince).toBe('2026-10-01T08:00:00.000Z');
    const { body: decided } = await browser
      .put(at(paths.referralRefusal))
      .set('If-Match', '"4"')
      .send({ declineWord: 'Trop tard' })
      .expect(409);
    expect(decided.code).toBe('REFERRAL_DECIDED');
  });

  it('are declined with a word, which is stored sealed', async () => {
    const referral = await typeIn();
    const refuse = (declineWord: string) =>
      browser
        .put(paths.referralRefusal(association.id, referral.id))
        .set('If-Match', '"1"')
        .send({ declineWord });
    await refuse('  ').expect(400);
    const { body } = await refuse('Hors de notre secteur, orientée vers la mairie.').expect(200);
    expect(body).toMatchObject({
      state: 'DECLINED',
      declineWord: 'Hors de notre secteur, orientée vers la mairie.',
    });
    const { body: list } = await browser
      .get(`${paths.referrals(association.id)}?show=DECIDED`)
      .expect(200);
    expect(list[0].id).toBe(referral.id);
  });

  it('that wait too long are told to the coordinators once, without a name', async () => {
    const late = await typeIn({ firstName: 'Canari' });
    await within(api, association, (manager) =>
      manager.query(`update referral set received_at = now() - interval '4 days' where id = $1`, [
        late.id,
      ]),
    );
    const job = api.app.get(LateReferrals);
    await Promise.all([job.run(), job.run()]);
    await job.run();
    const told = () =>
      mailbox.received.filter(({ subject }) =>
        subject.includes('Un signalement attend une réponse'),
      );
    await mailed(api);
    expect(told().map(({ to }) => to)).toEqual(['coordination@voix.example']);
    expect(told()[0]?.text).toContain('/signalements');
    expect(told()[0]?.text).not.toContain('Canari');
    const { body: list } = await browser.get(paths.referrals(association.id)).expect(200);
    expect(list.find(({ id }: { id: string }) => id === late.id)).toMatchObject({
      overdue: true,
      daysWaiting: 4,
    });
  });

  it('are told of in every association though one fails', async () => {
    // Before the other, since the job goes by id.
    const broken = await api.given.association({ id: '00000000-0000-4000-8000-000000000001' });
    await api.given.store(broken, HomeSupportSettingsRow, {
      values: { referralDays: 'many' } as never,
    });
    await api.given.organiser(broken, 'ailleurs@brisee.example', ['COORDINATOR']);
    const late = await typeIn();
    await within(api, association, (manager) =>
      manager.query(`update referral set received_at = now() - interval '4 days' where id = $1`, [
        late.id,
      ]),
    );
    await api.given.store(broken, ReferralRow, {
      id: newId(),
      origin: 'OTHER',
      inseeCode: '69123',
      wanted: ['CALL'],
      agreed: true,
      channel: 'FORM',
      state: 'RECEIVED',
      senderSealed: Buffer.of(1),
      nameSealed: Buffer.of(1),
      messageSealed: Buffer.of(1),
    });
    await expect(api.app.get(LateReferrals).run()).rejects.toThrow();
    expect(
      await within(api, association, (manager) =>
        manager.query('select told_late_at is not null as told from referral where id = $1', [
          late.id,
        ]),
      ),
    ).toEqual([{ told: true }]);
  });

  it('of another association do not exist', async () => {
    const referral = await typeIn();
    const elsewhere = await api.given.association();
    await api.given.organiser(elsewhere, 'ailleurs@autre.example', ['COORDINATOR']);
    const stranger = await signIn(api, 'ailleurs@autre.example');
    await stranger.get(paths.referral(elsewhere.id, referral.id)).expect(404);
    await stranger
      .put(paths.referralAttention(elsewhere.id, referral.id))
      .set('If-Match', '"1"')
      .expect(404);
  });
});
