import { Me } from '@presence/contract';
import { DEFAULT_TIME_ZONE, Seat } from '@presence/domain';
import * as z from 'zod';

const KEY = 'presence.account';

/** What the pages need of an account to open without network: no address. Older versions kept no zone. */
const KeptAccount = Me.omit({ email: true }).extend({
  seats: z.array(Seat.extend({ timeZone: Seat.shape.timeZone.default(DEFAULT_TIME_ZONE) })),
});
type KeptAccount = z.infer<typeof KeptAccount>;

/** Keeps on this device who is signed in, until logout, so that the app opens where there is no network. */
export const keepAccount = (me: KeptAccount): void =>
  localStorage.setItem(KEY, JSON.stringify(KeptAccount.parse(me)));

export const forgetAccount = (): void => localStorage.removeItem(KEY);

/** The account kept here; undefined when there is none, or when it was kept by an older version. */
export function keptAccount(): Me | undefined {
  const text = localStorage.getItem(KEY);
  const kept = text === null ? undefined : KeptAccount.safeParse(JSON.parse(text));
  return kept?.success ? { ...kept.data, email: '' } : undefined;
}

const OWNER = 'presence.owner';

/** Whether what is kept on this device is another account's: one whose login ran out, and who did not come back. */
export const isOtherAccount = ({ id }: Pick<Me, 'id'>): boolean =>
  (localStorage.getItem(OWNER) ?? id) !== id;

/** From now on what is kept on this device is this account's. */
export const takeDevice = ({ id }: Pick<Me, 'id'>): void => localStorage.setItem(OWNER, id);

/** Nothing here is anybody's any more: at logout. */
export function leaveDevice(): void {
  forgetAccount();
  localStorage.removeItem(OWNER);
}
