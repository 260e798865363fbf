import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { NOT_HELD_LABELS, type NotHeldReason } from '@presence/domain';
import { optionsOf } from '../forms/options';
import { injectLocale } from '../page/locale';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';

/** That a session did not take place, in two taps: that it did not, and why. */
@Component({
  selector: 'p-not-held-choice',
  imports: [MatButton, MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (asked()) {
      <h2 id="not-held" i18n="@@attendance.notHeldWhy">Pourquoi n’a-t-elle pas eu lieu ?</h2>
      <p class="quiet" i18n="@@attendance.notHeldPrivate">
        Seule l’équipe le saura : rien ne change sur la page publique.
      </p>
      <div class="reasons" role="group" aria-labelledby="not-held">
        @for (option of reasons; track option.value) {
          <button
            matButton="outlined"
            type="button"
            [disabled]="sending()"
            (click)="choose(option.value)"
          >
            {{ option.label }}
          </button>
        }
      </div>
      <button matButton type="button" (click)="asked.set(false)" i18n="@@attendance.notHeldKeep">
        Elle a bien eu lieu
      </button>
    } @else {
      <button matButton="outlined" type="button" (click)="asked.set(true)">
        <mat-icon svgIcon="closed" /><span i18n="@@attendance.notHeldAsk"
          >La séance n’a pas eu lieu</span
        >
      </button>
    }
    <p class="wrong" role="alert">{{ refused() }}</p>
  `,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--p-space-3);
      max-width: 32rem;
      margin-block-start: var(--p-space-5);
    }
    h2 {
      font-size: 1.125rem;
    }
    .reasons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
    }
    button {
      min-height: var(--p-target);
    }
    .reasons button::first-letter {
      text-transform: uppercase;
    }
    .quiet {
      color: var(--mat-sys-on-surface-variant);
    }
    .wrong {
      color: var(--mat-sys-error);
    }
    .wrong:empty {
      display: none;
    }
  `,
})
export class NotHeldChoice {
  /** Stores it. */
  readonly tell = input.required<(reason: NotHeldReason) => Promise<unknown>>();

  protected readonly reasons = optionsOf(NOT_HELD_LABELS, injectLocale());
  protected readonly asked = signal(false);
  protected readonly sending = signal(false);
  protected readonly refused = signal('');

  protected async choose(reason: NotHeldReason): Promise<void> {
    this.sending.set(true);
    this.refused.set('');
    try {
      await this.tell()(reason);
    } catch (error) {
      this.refused.set(PROBLEM_TEXTS[problemOf(error).code]);
    } finally {
      this.sending.set(false);
    }
  }
}
