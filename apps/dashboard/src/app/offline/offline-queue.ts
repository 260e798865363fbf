import {
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  Injectable,
  signal,
  untracked,
} from '@angular/core';
import { type Id, newId } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';
import { Announcer } from '../page/announcer';
import { problemOf } from '../problems/problem-error';
import { EntrySenders } from './entry-senders';
import {
  forgetEntry,
  forgetSlot,
  keepEntry,
  keptEntries,
  markEntry,
  type Waiting,
} from './kept-entries';
import type { EntrySender } from './offline-feature';
import { noteSent, sentEntries } from './sent-entries';

/** After a failure the queue tries again by itself: a request without network costs nothing, and one waits for it on a screen. */
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 5000;

/** Entries made without network: kept on the device, then sent in order, each once, when it returns. */
@Injectable({ providedIn: 'root' })
export class OfflineQueue {
  private readonly me = inject(SignedIn).me;
  private readonly senders = inject(EntrySenders);
  private readonly announcer = inject(Announcer);
  private readonly kept = signal(keptEntries());
  private sending: Promise<void> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private pause = FIRST_PAUSE_MS;

  /** What waits for the account signed in, in order; refused ones among them. */
  readonly entries = computed(() =>
    this.kept().filter(({ accountId }) => accountId === this.me()?.id),
  );
  private readonly log = signal(sentEntries());
  /** What was sent from here for the account signed in lately, the last first. */
  readonly sent = computed(() => this.log().filter(({ accountId }) => accountId === this.me()?.id));
  readonly refused = computed(() => this.entries().filter(({ refused }) => refused !== null));

  constructor() {
    this.senders.prepare();
    inject(DOCUMENT).defaultView?.addEventListener('online', () => {
      this.pause = FIRST_PAUSE_MS;
      void this.send();
    });
    // Another tab of the device may have sent what waited.
    const look = () => this.look();
    const window = inject(DOCUMENT).defaultView;
    window?.addEventListener('storage', look);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.later);
      window?.removeEventListener('storage', look);
    });
    effect(() => {
      if (this.me()) untracked(() => void this.send());
    });
  }

  /**
   * Does `write`; resolves to whether there was no network and the entry was kept instead. What was entered for the same
   * subject before and still waits goes first, so that nothing overtakes it. What is not `keepable` fails as it is.
   */
  async keepWhenOffline(
    write: () => Promise<unknown>,
    associationId: Id,
    waiting: Waiting,
    keepable = true,
  ): Promise<boolean> {
    const accountId = this.me()?.id;
    try {
      if (
        this.entries().some(
          (entry) => entry.refused === null && entry.waiting.subject === waiting.subject,
        )
      )
        await this.send();
      await write();
      forgetSlot({ associationId, waiting });
      return false;
    } catch (cause) {
      if (!keepable || !isOffline(cause) || accountId === undefined) throw cause;
      keepEntry({ id: newId(), accountId, associationId, refused: null, waiting });
      this.tryLater();
      return true;
    } finally {
      this.look();
    }
  }

  /** Sends what waits for the account signed in. */
  send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = undefined;
      this.look();
    });
    return this.sending;
  }

  /** Sends a refused entry once more. */
  retry(id: Id): Promise<void> {
    markEntry(id, null);
    this.look();
    return this.send();
  }

  drop(id: Id): void {
    forgetEntry(id);
    this.look();
  }

  private look(): void {
    this.kept.set(keptEntries());
    this.log.set(sentEntries());
  }

  private async sendAll(): Promise<void> {
    this.look();
    const waiting = this.entries().filter(({ refused }) => refused === null);
    const by: EntrySender[] = [];
    let some = false;
    for (const entry of waiting) {
      try {
        const sender = await this.senders.of(entry.waiting.kind);
        const read = sender?.read(entry.waiting);
        if (!sender || !read) {
          // What no feature can read can never be sent.
          forgetEntry(entry.id);
          continue;
        }
        await read.send(entry.associationId);
        // First noted, then forgotten: in between it would seem never to have been entered.
        noteSent(entry);
        forgetEntry(entry.id);
        by.push(sender);
      } catch (cause) {
        const { code } = problemOf(cause);
        if (code === 'NOT_SIGNED_IN') return;
        if (code === 'UNAVAILABLE' || code === 'BUSY' || code === 'INTERNAL')
          return this.tryLater();
        // One that is refused stays to be seen, and holds up none of the others.
        markEntry(entry.id, code);
        some = true;
      }
      this.look();
    }
    this.pause = FIRST_PAUSE_MS;
    this.tell(by, some);
  }

  // A device says that it is online before its first request goes through, and where the network is weak never that it was not.
  private tryLater(): void {
    clearTimeout(this.later);
    this.later = setTimeout(() => void this.send(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
  }

  private tell(by: readonly EntrySender[], some: boolean): void {
    if (some)
      this.announcer.say(
        $localize`:@@offline.refused:Une saisie gardée sur cet appareil n’a pas été acceptée : elle vous attend sur la page Aujourd’hui.`,
      );
    else if (by.length > 0)
      this.announcer.say(
        (new Set(by).size === 1 && by[0]?.allSent) ||
          $localize`:@@offline.sent:Ce qui attendait sur cet appareil est enregistré.`,
      );
  }
}

/** Whether there was no network. Once the app stands on the device, its service worker answers 504 in the network's stead. */
export function isOffline(cause: unknown): boolean {
  const { code, status } = problemOf(cause);
  return code === 'UNAVAILABLE' && (status === 0 || status === 504);
}
