import type { Id } from '@presence/domain';
import type { Request, Response } from 'express';
import { loginCookie } from './cookie';
import type { Settings } from '../../settings/settings';
import type { SignedInAccount } from '../../http/signed-in';

/** Signs the browser in, under a new cookie: one planted before is worth nothing. */
export function enter(request: Request, accountId: Id): Promise<void> {
  const account: SignedInAccount = { accountId };
  return new Promise((resolve, reject) =>
    request.logIn(account, (error: unknown) => (error ? reject(error) : resolve())),
  );
}

/** Signs the browser out, here and in the database. */
export async function leave(
  request: Request,
  response: Response,
  settings: Settings,
): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.destroy((error: unknown) => (error ? reject(error) : resolve())),
  );
  const { name, options } = loginCookie(settings);
  response.clearCookie(name, options);
}
