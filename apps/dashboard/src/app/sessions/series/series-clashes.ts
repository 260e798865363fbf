import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { AssociationClock } from '../../associations/association-clock';
import { injectLocale } from '../../page/locale';
import { clashesIn } from '../clashes';

/** The sessions that stand in the way of a refused series, each with its group and time. */
@Component({
  selector: 'p-series-clashes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (clashes().length > 0) {
      <p i18n="@@series.clashes">Ce qui est déjà prévu à ce moment-là :</p>
      <ul>
        @for (clash of clashes(); track clash) {
          <li>{{ clash }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ul {
      margin: var(--p-space-1) 0 0;
      padding-inline-start: var(--p-space-5);
    }
  `,
})
export class SeriesClashes {
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  /** What the API refused; undefined while nothing is. */
  readonly problem = input.required<unknown>();
  protected readonly clashes = computed(() =>
    this.problem() === undefined ? [] : clashesIn(this.problem(), this.locale, this.clock.zone()),
  );
}
