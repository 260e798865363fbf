import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  ACCESSIBILITY_LABELS,
  AUDIENCE_LABELS,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  LANGUAGE_LABELS,
  type PublishedListing,
  THEME_LABELS,
} from '@presence/domain';
import { labelOf } from '../words/locale';

/** What one wants to know before coming, each fact under its word. */
@Component({
  selector: 'p-listing-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './listing-facts.html',
})
export class ListingFacts {
  readonly listing = input.required<PublishedListing>();

  protected readonly themes = computed(() =>
    this.listing().themes.map((code) => labelOf(THEME_LABELS[code])),
  );
  protected readonly audiences = computed(() =>
    this.listing().audiences.map((code) => labelOf(AUDIENCE_LABELS[code])),
  );
  protected readonly languages = computed(() =>
    this.listing().languages.map((code) => labelOf(LANGUAGE_LABELS[code])),
  );
  protected readonly accessibility = computed(() =>
    this.listing().accessibility.map((code) => labelOf(ACCESSIBILITY_LABELS[code])),
  );
  protected readonly format = computed(() => labelOf(FORMAT_LABELS[this.listing().format]));
  protected readonly facilitation = computed(() =>
    labelOf(FACILITATION_MODE_LABELS[this.listing().facilitationMode]),
  );
}
