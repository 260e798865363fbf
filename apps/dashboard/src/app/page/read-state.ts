import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatProgressBar } from '@angular/material/progress-bar';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';

/**
 * What a page shows while its read has nothing to show: a bar while it loads, or why it could not, with a button to
 * try again. Give it the read: `<p-read-state [of]="today" />`.
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
    } @else if (text(); as text) {
      <div role="alert">
        <mat-icon svgIcon="error" />
        <p>{{ text }}</p>
        <button matButton="outlined" type="button" (click)="tryAgain()" i18n="@@page.tryAgain">
          Réessayer
        </button>
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

  protected readonly text = computed(() => {
    const error = this.of().error();
    return error ? PROBLEM_TEXTS[problemOf(error.cause ?? error).code] : '';
  });

  protected tryAgain(): void {
    this.of().reload();
    this.retried.emit();
  }
}
