import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  DOCUMENT,
  inject,
  ViewEncapsulation,
} from '@angular/core';

const WIDE = 'wide-page';

/** While it stands in a page, the page has the whole width: the navigation folds to its icons, and unfolds where it is used. */
@Component({
  selector: 'p-wide-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: '',
  styleUrl: './wide-page.scss',
})
export class WidePage {
  constructor() {
    // A class, not `:has()`: a browser asks that again at each row of the board that comes or goes.
    const { classList } = inject(DOCUMENT).documentElement;
    classList.add(WIDE);
    inject(DestroyRef).onDestroy(() => classList.remove(WIDE));
  }
}
