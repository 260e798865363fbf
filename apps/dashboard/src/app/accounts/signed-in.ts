import { computed, Injectable, signal } from '@angular/core';
import { Me, paths, type SignInDraft } from '@presence/contract';
import type { Locale } from '@presence/domain';
import { forgetDrafts } from '../forms/drafts';
import { expects401 } from '../problems/expects-401';
import { ProblemError } from '../problems/problem-error';
import { NOTHING, pathWrites } from '../writes/writes';
import {
  forgetAccount,
  isOtherAccount,
  keepAccount,
  keptAccount,
  leaveDevice,
  takeDevice,
} from './kept-account';

/** Nobody, when the API says so; whoever was signed in on this device, when it cannot be reached. */
function whoInstead(problem: unknown): Me | null {
  const code = problem instanceof ProblemError ? problem.code : undefined;
  if (code === 'NOT_SIGNED_IN') return null;
  const kept = code === 'UNAVAILABLE' ? keptAccount() : undefined;
  if (kept) return kept;
  throw problem;
}

/** Who is signed in, as the whole app knows it: undefined before it was asked, null when nobody is. */
@Injectable({ providedIn: 'root' })
export class SignedIn {
  private readonly writes = pathWrites();
  private readonly known = signal<Me | null | undefined>(undefined);
  private asking: Promise<Me | null> | undefined;

  readonly me = this.known.asReadonly();
  readonly seats = computed(() => this.known()?.seats ?? []);

  /** The signed-in account, asked of the API once. */
  load(): Promise<Me | null> {
    const known = this.known();
    if (known !== undefined) return Promise.resolve(known);
    this.asking ??= this.reload().finally(() => (this.asking = undefined));
    return this.asking;
  }

  async reload(): Promise<Me | null> {
    const me = await this.writes.get(paths.me, Me, { context: expects401 }).catch(whoInstead);
    this.known.set(me);
    if (me === null) forgetAccount();
    else this.keep(me);
    return me;
  }

  /** Signs in. */
  async signIn(body: SignInDraft): Promise<Me | null> {
    await this.writes.post(paths.signIn, NOTHING, { body, context: expects401 });
    return this.reload();
  }

  async signOut(): Promise<void> {
    await this.writes.delete(paths.signIn, NOTHING, { context: expects401 });
    this.forget();
  }

  async signOutEverywhere(): Promise<void> {
    await this.writes.delete(paths.loginSessions, NOTHING, { context: expects401 });
    this.forget();
  }

  async rename(displayName: string, locale: Locale): Promise<void> {
    await this.writes.put(paths.me, NOTHING, { body: { displayName, locale } });
    await this.reload();
  }

  /** The seat in the association of this slug, if the account has one. */
  seatAt(slug: string) {
    return this.seats().find((seat) => seat.associationSlug === slug);
  }

  /** Another account than the one before starts afresh: what the first left on this device is wiped. */
  private keep(me: Me): void {
    if (isOtherAccount(me)) forgetDrafts();
    takeDevice(me);
    keepAccount(me);
  }

  private forget(): void {
    forgetDrafts();
    leaveDevice();
    this.known.set(null);
  }
}
