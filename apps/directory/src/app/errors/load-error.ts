import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { setPageStatus } from '../rendering/page-status';

/** Said in place of what could not be read; the page then answers 503. */
@Component({
  selector: 'p-load-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="notice" role="alert">
      <p i18n="@@loadError.words">
        Cette partie de la page n’a pas pu être chargée. Ce n’est pas de votre fait.
      </p>
      <p>
        <button
          type="button"
          class="button button--quiet"
          (click)="retry.emit()"
          i18n="@@loadError.retry"
        >
          Réessayer
        </button>
      </p>
      <p i18n="@@loadError.numbers">
        Les numéros d’écoute restent joignables : ils sont en bas de cette page.
      </p>
    </div>
  `,
})
export class LoadError {
  readonly retry = output();

  constructor() {
    setPageStatus(503);
  }
}
