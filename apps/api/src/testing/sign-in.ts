import { paths } from '@presence/contract';
import supertest from 'supertest';
import { PASSWORD } from './given';
import type { TestApi } from './start-api';

/** A browser that is signed in: it keeps the cookie. */
export async function signIn(
  api: Pick<TestApi, 'http'>,
  email: string,
  password: string = PASSWORD,
) {
  const browser = supertest.agent(api.http);
  await browser.post(paths.signIn).send({ email, password }).expect(200);
  return browser;
}

/** Somebody who is signed in, and whose requests carry that. */
export type Browser = Awaited<ReturnType<typeof signIn>>;
