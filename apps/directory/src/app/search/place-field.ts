import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { paths } from '@presence/contract';
import type { Commune } from '@presence/domain';
import { reading } from '../rendering/ask';
import { withQuery } from '../words/with-query';
import { communeLabel } from './commune-label';

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
      maxlength="60"
      autocomplete="off"
      i18n-placeholder="@@search.placeHint"
      placeholder="Commune, code postal ou département"
      [attr.value]="value()"
      [value]="value()"
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

  protected readonly typed = signal('');
  private readonly communes = reading<Commune[]>('offered', () =>
    this.typed().length < 2 || this.typed().endsWith(')')
      ? undefined
      : withQuery(paths.communes, { text: this.typed() }),
  );
  protected readonly offered = computed(() =>
    ((this.communes.hasValue() && this.communes.value()) || []).slice(0, 8).map(communeLabel),
  );
}
