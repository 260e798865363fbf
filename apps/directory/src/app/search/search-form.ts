import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  AUDIENCE_LABELS,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  LANGUAGE_LABELS,
  RHYTHM_LABELS,
  THEME_LABELS,
} from '@presence/domain';
import { localPath } from '../words/locale';
import { Choice } from './choice';
import { PlaceField } from './place-field';
import type { Search } from './search';
import { WEEKDAY_LABELS, WITHIN_LABELS } from './search-labels';

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
  protected readonly themes = THEME_LABELS;
  protected readonly audiences = AUDIENCE_LABELS;
  protected readonly formats = FORMAT_LABELS;
  protected readonly facilitations = FACILITATION_MODE_LABELS;
  protected readonly languages = LANGUAGE_LABELS;
  protected readonly rhythms = RHYTHM_LABELS;
  protected readonly weekdays = WEEKDAY_LABELS;
  protected readonly distances = WITHIN_LABELS;

  protected readonly within = computed(() => this.search().within?.toString());
  protected readonly filtered = computed(() => {
    const { audience, format, facilitation, language, rhythm, day, within } = this.search();
    return [audience, format, facilitation, language, rhythm, day, within].some(
      (part) => part !== undefined,
    );
  });

  /** Keeps what was left blank out of the address. */
  protected tidy({ formData }: FormDataEvent): void {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  }
}
