import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { Empty } from '../page/empty';
import { formatStart } from '../page/format-start';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { EntrySenders } from './entry-senders';
import { OfflineQueue } from './offline-queue';
import { RefusedEntries } from './refused-entries';

/** What this device holds for the network: what waits, what was refused, what was sent. */
@Component({
  selector: 'p-outbox-page',
  imports: [Empty, MatButton, MatIcon, PageHead, RefusedEntries],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head [title]="title" />
    <p-refused-entries />
    @if (waiting().length > 0) {
      <section aria-labelledby="waiting-entries">
        <h2 id="waiting-entries" i18n="@@offline.waitingTitle">En attente du réseau</h2>
        <ul>
          @for (line of waiting(); track line.id) {
            <li><mat-icon svgIcon="schedule" />{{ line.what }}</li>
          }
        </ul>
        <button
          matButton="outlined"
          type="button"
          [disabled]="busy()"
          (click)="send()"
          i18n="@@offline.sendNow"
        >
          Envoyer maintenant
        </button>
      </section>
    }
    @if (sent().length > 0) {
      <section aria-labelledby="sent-entries">
        <h2 id="sent-entries" i18n="@@offline.sentTitle">Envoyé</h2>
        <ul>
          @for (line of sent(); track line.id) {
            <li>
              <mat-icon svgIcon="check" />
              <span
                >{{ line.what }} <span class="quiet">{{ line.when }}</span></span
              >
            </li>
          }
        </ul>
      </section>
    }
    @if (nothing()) {
      <p-empty icon="check" [text]="nothingText" />
    }
  `,
  styles: `
    section {
      margin-block-end: var(--p-space-5);
    }
    ul {
      display: grid;
      gap: var(--p-space-3);
      margin: 0 0 var(--p-space-4);
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--p-space-3);
    }
    mat-icon {
      flex: none;
      color: var(--mat-sys-primary);
    }
    .quiet {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class OutboxPage {
  private readonly queue = inject(OfflineQueue);
  private readonly senders = inject(EntrySenders);
  private readonly current = inject(CurrentAssociation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  protected readonly title = $localize`:@@offline.outbox:Envois de cet appareil`;
  protected readonly nothingText = $localize`:@@offline.nothing:Rien n’attend sur cet appareil : tout ce que vous avez saisi est enregistré.`;
  protected readonly busy = signal(false);

  private readonly here = <T extends { associationId: string }>(entries: readonly T[]) =>
    entries.filter(({ associationId }) => associationId === this.current.id());
  protected readonly waiting = computed(() =>
    this.here(this.queue.entries())
      .filter(({ refused }) => refused === null)
      .map(({ id, waiting }) => ({ id, what: this.senders.textOf(waiting) })),
  );
  protected readonly sent = computed(() =>
    this.here(this.queue.sent()).map(({ id, waiting, sentAt }) => ({
      id,
      what: this.senders.textOf(waiting),
      when: formatStart(sentAt, this.clock.zone(), this.locale),
    })),
  );
  protected readonly nothing = computed(
    () => this.waiting().length + this.sent().length + this.queue.refused().length === 0,
  );

  constructor() {
    effect(() => this.senders.show([...this.queue.entries(), ...this.queue.sent()]));
  }

  protected async send(): Promise<void> {
    this.busy.set(true);
    await this.queue.send().finally(() => this.busy.set(false));
  }
}
