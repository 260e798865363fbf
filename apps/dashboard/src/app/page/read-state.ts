import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import type { ErrorCode } from '@presence/domain';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';

/**
 * What a page shows while its read has nothing to show: a bar while it loads, or why it could not, with a button to
 * try again where that may help. Give it the read: `<p-read-state [of]="today" />`.
 */
@Component({
  selector: 'p-read-state',
  imports: [MatButton, MatIcon, MatProgressBar],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (of().isLoading()) {
      <mat-progress-bar
        mode="indeterminate"
        aria-label="Chargement"
        i18n-aria-label="@@page.loading"
      />
    } @else if (code(); as code) {
      <div role="alert">
        <mat-icon svgIcon="error" />
        <p>{{ texts[code] }}</p>
        @if (!lasting.includes(code)) {
          <button matButton="outlined" type="button" (click)="tryAgain()" i18n="@@page.tryAgain">
            Réessayer
          </button>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      min-height: 4px;
    }
    div {
      display: grid;
      justify-items: center;
      gap: var(--p-space-4);
      padding: var(--p-space-6) var(--p-space-4);
      text-align: center;
    }
    mat-icon {
      color: var(--mat-sys-error);
    }
    p {
      max-width: 48ch;
    }
  `,
})
export class ReadState {
  readonly of = input.required<{
    isLoading(): boolean;
    error(): Error | undefined;
    reload(): boolean;
  }>();
  readonly retried = output();

  protected readonly texts = PROBLEM_TEXTS;
  /** Asked again, they are answered the same. */
  protected readonly lasting: readonly ErrorCode[] = ['NOT_ALLOWED', 'NOT_FOUND'];
  protected readonly code = computed(() => {
    const error = this.of().error();
    return error && problemOf(error.cause ?? error).code;
  });

  protected tryAgain(): void {
    this.of().reload();
    this.retried.emit();
  }
}
