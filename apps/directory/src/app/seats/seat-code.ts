import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';

/** A code to keep: to note, to print, to copy. What needs JavaScript appears with it. */
@Component({
  selector: 'p-seat-code',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="card stack seats__code" aria-labelledby="code">
      <h2 id="code" i18n="@@seats.codeTitle">Votre code</h2>
      <p class="seats__letters">{{ code() }}</p>
      <p i18n="@@seats.codeWords">
        Gardez-le : notez-le, imprimez cette page ou ajoutez-la à vos favoris. Personne d’autre ne
        l’a, et nous ne pourrons pas vous le redonner.
      </p>
      @if (awake()) {
        <p class="seats__keep">
          <button class="button button--quiet" type="button" (click)="copy()">
            @if (copied()) {
              <ng-container i18n="@@seats.copied">Code copié</ng-container>
            } @else {
              <ng-container i18n="@@seats.copy">Copier le code</ng-container>
            }
          </button>
          <button class="button button--quiet" type="button" (click)="print()" i18n="@@seats.print">
            Imprimer
          </button>
        </p>
      }
    </section>
  `,
})
export class SeatCode {
  private readonly window = inject(DOCUMENT).defaultView;
  readonly code = input.required<string>();

  protected readonly awake = signal(false);
  protected readonly copied = signal(false);

  constructor() {
    afterNextRender(() => this.awake.set(true));
  }

  protected async copy(): Promise<void> {
    await this.window?.navigator.clipboard?.writeText(this.code());
    this.copied.set(true);
  }

  protected print(): void {
    this.window?.print();
  }
}
