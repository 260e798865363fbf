import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FACET_KEYS, FACETS } from '@presence/domain';
import { labelOf, localPath } from '../words/locale';
import { Choice } from './choice';
import { PlaceField } from './place-field';
import type { Search } from './search';
import { WITHIN_LABELS } from './search-labels';

/** The search as a GET form: it works as it stands, and all its state is in the address. */
@Component({
  selector: 'p-search-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, PlaceField],
  templateUrl: './search-form.html',
})
export class SearchForm {
  readonly search = input<Search>({});
  /** The place to show in the field: what was typed, or the name of the commune that the address holds. */
  readonly placeName = input('');
  /** Whether to offer every filter, or theme, place and words only. */
  readonly filters = input(false);

  protected readonly action = localPath('/recherche');
  protected readonly theme = FACETS.theme;
  protected readonly manners = FACET_KEYS.filter((key) => key !== 'theme').map((key) => ({
    key,
    ...FACETS[key],
  }));
  protected readonly labelOf = labelOf;
  protected readonly distances = WITHIN_LABELS;

  protected readonly within = computed(() => this.search().within?.toString());
  protected readonly filtered = computed(
    () =>
      this.within() !== undefined ||
      this.manners.some(({ key }) => this.search()[key] !== undefined),
  );

  /** Keeps what was left blank out of the address. */
  protected tidy({ formData }: FormDataEvent): void {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  }
}
