import { ChangeDetectionStrategy, Component, ViewEncapsulation } from '@angular/core';

/** While it stands in a page, the page has the whole width: the navigation folds to its icons, and unfolds where it is used. */
@Component({
  selector: 'p-wide-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  encapsulation: ViewEncapsulation.None,
  template: '',
  styleUrl: './wide-page.scss',
  host: { class: 'wide-page' },
})
export class WidePage {}
