import { Me } from '@presence/contract';
import type * as z from 'zod';

const KEY = 'presence.account';

/** What the pages need of an account to open without network: no address. */
const KeptAccount = Me.omit({ email: true });
type KeptAccount = z.infer<typeof KeptAccount>;

/** Keeps on this device who is signed in, until logout, so that the app opens where there is no network. */
export const keepAccount = (me: KeptAccount): void => localStorage.setItem(KEY, JSON.stringify(KeptAccount.parse(me)));

export const forgetAccount = (): void => localStorage.removeItem(KEY);

/** The account kept here; undefined when there is none, or when it was kept by an older version. */
export function keptAccount(): Me | undefined {
  const text = localStorage.getItem(KEY);
  const kept = text === null ? undefined : KeptAccount.safeParse(JSON.parse(text));
  return kept?.success ? { ...kept.data, email: '' } : undefined;
}
