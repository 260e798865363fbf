import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { EntrySenders } from './entry-senders';
import { OfflineQueue } from './offline-queue';

/** What waited on this device and was refused: why, to send once more or to let go. Nothing, when nothing was. */
@Component({
  selector: 'p-refused-entries',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (lines().length > 0) {
      <section aria-labelledby="refused-entries">
        <h2 id="refused-entries" i18n="@@offline.title">Pas accepté</h2>
        <ul>
          @for (line of lines(); track line.id) {
            <li>
              <strong>{{ line.what }}</strong>
              <span>{{ line.why }}</span>
              <button matButton type="button" (click)="retry(line.id)" i18n="@@offline.retry">
                Renvoyer
              </button>
              <button matButton type="button" (click)="drop(line.id)" i18n="@@offline.drop">
                Retirer
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: var(--p-space-5);
      padding: var(--p-space-4);
      border-radius: var(--p-radius-m);
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
      --mat-button-text-label-text-color: var(--mat-sys-on-error-container);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    strong,
    span {
      display: block;
    }
  `,
})
export class RefusedEntries {
  private readonly queue = inject(OfflineQueue);
  private readonly senders = inject(EntrySenders);

  protected readonly lines = computed(() =>
    this.queue.refused().map(({ id, refused, waiting }) => ({
      id,
      what: this.senders.textOf(waiting),
      why: PROBLEM_TEXTS[refused ?? 'INTERNAL'],
    })),
  );

  constructor() {
    effect(() => this.senders.show(this.queue.refused()));
  }

  protected retry(id: string): Promise<void> {
    return this.queue.retry(id);
  }

  protected drop(id: string): void {
    this.queue.drop(id);
  }
}
