import {
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  Injectable,
  resource,
  signal,
} from '@angular/core';
import type { MyContact, MyWeek } from '@presence/contract';
import { SignedIn } from '../../accounts/signed-in';
import { CurrentAssociation } from '../../associations/current-association';
import { isOffline } from '../../offline/offline-queue';
import { readAgainOnDepartures } from '../../pulse/read-again';
import { ContactsApi } from '../contacts-api';
import { keepWeek, keptWeek, nextShutting, withoutClosedDisclosures } from './kept-week';

const TICK_MS = 30_000;
type WeekAsRead = { week: MyWeek; offline: boolean; readAt: string };

/** One's own week: from the API, or from the phone where there is no network; nothing stands in it past its window. */
@Injectable()
export class MyWeekReading {
  private readonly api = inject(ContactsApi);
  private readonly current = inject(CurrentAssociation);
  private readonly me = inject(SignedIn).me;
  private readonly document = inject(DOCUMENT);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly now = signal(Date.now());
  readonly read = resource({
    params: () => this.current.id(),
    loader: ({ params }): Promise<WeekAsRead> => this.load(params),
  });

  private readonly known = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  readonly offline = computed(() => this.known()?.offline ?? false);
  /** When the API told this week; an instant. */
  readonly readAt = computed(() => this.known()?.readAt ?? '');
  readonly week = computed(() => {
    const week = this.known()?.week;
    return week && { ...week, contacts: withoutClosedDisclosures(week.contacts, this.now()) };
  });

  constructor() {
    readAgainOnDepartures(() => this.reload());
    const look = () => this.now.set(Date.now());
    // A phone that slept counted no time.
    this.document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      this.document.removeEventListener('visibilitychange', look);
    });
    effect(() => {
      const next = nextShutting(this.week()?.contacts ?? []) ?? Infinity;
      clearTimeout(this.timer);
      this.timer = setTimeout(look, Math.min(Math.max(next - this.now(), 0) + 50, TICK_MS));
    });
  }

  reload(): void {
    this.read.reload();
  }

  /** Changes one contact on the page and on the phone before the API tells it anew. */
  change(id: string, change: Partial<MyContact>): void {
    const known = this.known();
    if (!known) return;
    const week = {
      ...known.week,
      contacts: known.week.contacts.map((contact) =>
        contact.id === id ? { ...contact, ...change } : contact,
      ),
    };
    this.read.set({ ...known, week });
    this.keep(week, known.readAt);
  }

  private async load(associationId: string): Promise<WeekAsRead> {
    const readAt = new Date().toISOString();
    try {
      const week = await this.api.week(associationId);
      this.now.set(Date.now());
      this.keep(week, readAt);
      return { week, offline: false, readAt };
    } catch (cause) {
      const kept = isOffline(cause) ? keptWeek(this.me()?.id, associationId) : undefined;
      if (!kept) throw cause;
      return { week: kept, offline: true, readAt: kept.readAt ?? '' };
    }
  }

  private keep(week: MyWeek, readAt: string): void {
    const [accountId, associationId] = [this.me()?.id, this.current.id()];
    if (accountId && associationId) keepWeek({ ...week, accountId, associationId, readAt });
  }
}
