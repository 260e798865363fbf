import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { paths } from '@presence/contract';
import { placeLabel, type PlaceResolution, type PlacesWanted } from '@presence/domain';
import { reading } from '../rendering/ask';
import { withQuery } from '../words/with-query';

/** The place as one types it: name, postcode or département. Offers communes while typing, and works without. */
@Component({
  selector: 'p-place-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="field__label" for="place" i18n="@@search.place">Où ?</label>
    <input
      class="field__control"
      id="place"
      name="place"
      type="search"
      list="communes"
      maxlength="80"
      autocomplete="off"
      i18n-placeholder="@@search.placeHint"
      placeholder="Commune, code postal ou département"
      [attr.aria-invalid]="describedBy() ? 'true' : null"
      [attr.aria-describedby]="describedBy() || null"
      [attr.value]="value()"
      (input)="typed.set($any($event.target).value.trim())"
    />
    <datalist id="communes">
      @for (name of offered(); track name) {
        <option [value]="name"></option>
      }
    </datalist>
  `,
})
export class PlaceField {
  readonly value = input('');

  readonly wanted = input<PlacesWanted>('ANY');
  /** The element that says what is wrong with it; empty when nothing is. */
  readonly describedBy = input('');

  protected readonly typed = signal('');
  private readonly resolution = reading<PlaceResolution>('offered', () =>
    this.typed().length < 2 || this.typed().endsWith(')')
      ? undefined
      : withQuery(paths.places, { text: this.typed(), wanted: this.wanted() }),
  );
  protected readonly offered = computed(() =>
    ((this.resolution.hasValue() && this.resolution.value()?.choices) || []).map(placeLabel),
  );
}
