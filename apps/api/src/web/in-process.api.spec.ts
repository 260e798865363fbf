import { paths } from '@presence/contract';
import { urlencoded } from 'express';
import supertest from 'supertest';
import express from 'express';
import { startApi, type TestApi } from '../testing/start-api';
import { inProcess } from './in-process';
import { messageForm, relay } from './relay';

describe('asking the API in its own process', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it.each([
    paths.helplines,
    paths.directoryListings,
    paths.directoryPlaces,
    `${paths.places}?text=ly`,
    '/api/directory/listings/nope',
    '/api/directory/listings?theme=SADNESS',
    paths.me,
  ])('answers %s as over HTTP', async (path) => {
    const here = await inProcess(api.app)({ path });
    const there = await supertest(api.http).get(path);
    expect({ status: here.status, body: here.body }).toEqual({
      status: there.status,
      body: there.text,
    });
  });

  it('takes a message from a form without JavaScript, as the API would, and goes back to the listing', async () => {
    const site = express();
    site.use(urlencoded({ extended: false }), async (request, response) => {
      const form = messageForm(request.path);
      if (form) await relay(form, request, response, inProcess(api.app));
      else response.status(404).end();
    });
    const post = (path: string, origin = 'http://localhost:4300') =>
      supertest(site)
        .post(path)
        .set('origin', origin)
        .type('form')
        .send({ replyTo: 'ana@exemple.example', body: 'Bonjour' });

    const unknown = await post('/en/groupes/nope/messages');
    expect([unknown.status, unknown.headers['location']]).toEqual([
      303,
      '/en/groupes/nope?message=failed#message',
    ]);
    const incomplete = await supertest(site)
      .post('/groupes/nope/messages')
      .type('form')
      .send({ replyTo: 'ana' });
    expect(incomplete.headers['location']).toBe('/groupes/nope?message=refused#message');
    const foreign = await post('/groupes/nope/messages', 'https://elsewhere.example');
    expect(foreign.headers['location']).toBe('/groupes/nope?message=failed#message');
    expect((await post('/groupes/..%2Fx/messages')).status).toBe(404);
  });
});
