import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DirectoryCounts } from '@presence/contract';
import { FACET_KEYS, FACETS, localized, SOON } from '@presence/domain';
import { labelOf, localPath } from '../words/locale';
import { Choice } from './choice';
import { PlaceField } from './place-field';
import type { Search } from './search';
import { SOON_LABELS, WITHIN_LABELS } from './search-labels';

/**
 * The search as a plain form. It is posted, so that the words are in no address: the server reads them and leads to the
 * address of what they say.
 */
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
  /** How many each value would find; null while that is not known. */
  readonly counts = input<DirectoryCounts | null>(null);
  /** Whether to offer every filter, or theme, place and words only. */
  readonly filters = input(false);

  protected readonly action = localPath('/recherche');
  protected readonly facets = FACET_KEYS.map((key) => ({ key, ...FACETS[key] }));
  protected readonly labelOf = labelOf;
  protected readonly distances = WITHIN_LABELS;
  protected readonly soon = Object.fromEntries(
    SOON.map((soon) => [soon, localized(() => SOON_LABELS[soon])]),
  );

  protected readonly within = computed(() => this.search().within?.toString());

  /** Keeps what was left blank out of the address. */
  protected tidy({ formData }: FormDataEvent): void {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  }
}
