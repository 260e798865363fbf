import { paths } from '@presence/contract';
import { HOME_SUPPORT_DEFAULTS } from '@presence/domain';
import express, { urlencoded } from 'express';
import { randomUUID } from 'node:crypto';
import supertest from 'supertest';
import { HomeSupportSettingsRow } from '../home-support/home-support-settings.entity';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { inProcess } from '../web/in-process';
import { receiveReferral, referralForm } from '../web/referral-form';

describe('the public form for a referral', () => {
  let api: TestApi;
  let association: { id: string; slug: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.commune();
    await api.given.store(association, HomeSupportSettingsRow, {
      values: { ...HOME_SUPPORT_DEFAULTS, referralForm: true },
    });
    await api.given.organiser(association, 'coordination@voix.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@voix.example');
  });
  afterAll(() => api.stop());
  beforeEach(() => api.owner.query('delete from attempt'));

  const words = {
    origin: 'RELATIVE',
    senderName: 'Nadia',
    senderPhone: '0199001111',
    lastName: 'Roux',
    phone: '0199002222',
    place: 'Lyon (69)',
    message: 'Elle ne sort plus.',
  };
  const send = (formId: string | undefined, firstName: string) =>
    supertest(api.http)
      .post(paths.directoryReferrals(association.slug))
      .send({ ...words, firstName, wanted: ['CALL'], agreed: true, formId });
  const names = async () =>
    (
      (await browser.get(paths.referrals(association.id)).expect(200)).body as {
        firstName: string;
      }[]
    ).map(({ firstName }) => firstName);
  const received = async (firstName: string) =>
    (await names()).filter((name) => name === firstName).length;

  it('sent twice at once, and again when the network was not sure, is one referral', async () => {
    const formId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(formId, 'Odette')));
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    expect(await received('Odette')).toBe(1);
    await send(formId, 'Odette').expect(202);
    expect(await received('Odette')).toBe(1);
  });

  it('answers what was received before and what was not alike, lest it tell who asked for help', async () => {
    const formId = randomUUID();
    await send(formId, 'Ginette').expect(202);
    for (let i = 0; i < 4; i++) await send(randomUUID(), 'Arlette').expect(202);
    const [again, unknown] = [
      await send(formId, 'Ginette').expect(429),
      await send(formId, 'Bernadette').expect(429),
    ];
    // The second may turn between the two.
    const said = ({ body }: { body: object }) => ({ ...body, details: { retryAfter: 'a while' } });
    expect(said(again)).toEqual(said(unknown));
    expect([again, unknown].map(({ body }) => Object.keys(body.details))).toEqual([
      ['retryAfter'],
      ['retryAfter'],
    ]);
  });

  it('filled in anew after going back, for somebody else, is another', async () => {
    const formId = randomUUID();
    await send(formId, 'Paulette').expect(202);
    await send(formId, 'Yvette').expect(202);
    await send(undefined, 'Yvette').expect(202);
    expect([await received('Paulette'), await received('Yvette')]).toEqual([1, 2]);
    expect((await send('of no form', 'Yvette').expect(400)).body.issues).toEqual([
      { path: ['formId'], message: 'ID_INVALID' },
    ]);
  });

  it('is one referral too from a browser without JavaScript', async () => {
    const site = express();
    site.use(urlencoded({ extended: false }), async (request, response) => {
      const form = referralForm(request.path);
      const pages = () => Promise.resolve();
      if (form) await receiveReferral(form, request, response, { ask: inProcess(api.app), pages });
    });
    const formId = randomUUID();
    const post = () =>
      supertest(site)
        .post(`/demander-un-appel/${association.slug}`)
        .set('origin', 'http://localhost:4300')
        .type('form')
        .send({
          ...words,
          firstName: 'Lucette',
          wanted: 'CALL',
          agreed: 'yes',
          formId,
          website: '',
        });
    const answers = await Promise.all([post(), post()]);
    expect(answers.map(({ headers }) => headers['location'])).toEqual(
      Array.from({ length: 2 }, () => `/demander-un-appel/${association.slug}?envoi=sent#reponse`),
    );
    await send(formId, 'Lucette').expect(202);
    expect(await received('Lucette')).toBe(1);
  });
});
