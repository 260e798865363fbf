import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { AUDIENCE_LABELS, FACILITATION_MODE_LABELS, FORMAT_LABELS, LANGUAGE_LABELS, RHYTHM_LABELS, THEME_LABELS } from '@presence/domain';
import { localPath } from '../words/locale';
import { Choice } from './choice';
import { PlaceField } from './place-field';
import { type Search, readSearch, searchParams } from './search';
import { WEEKDAY_LABELS, WITHIN_LABELS } from './search-labels';

/** The search as a GET form: in the browser it navigates without a reload, elsewhere it is sent as it stands. */
@Component({
  selector: 'p-search-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, PlaceField],
  templateUrl: './search-form.html',
})
export class SearchForm {
  private readonly router = inject(Router);

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
    return [audience, format, facilitation, language, rhythm, day, within].some((part) => part !== undefined);
  });

  protected find(event: Event): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const typed = readSearch({ get: (name) => data.get(name)?.toString() ?? null });
    void this.router.navigate(['/recherche'], { queryParams: searchParams(typed) });
  }
}
