import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { DirectoryCard } from '@presence/contract';
import {
  closesOn,
  closureInWords,
  dateIn,
  FACILITATION_MODE_LABELS,
  FORMAT_LABELS,
  GROUP_KIND_LABELS,
  THEME_LABELS,
  timeZoneOf,
} from '@presence/domain';
import { distanceInWords } from '../words/distance';
import { labelOf, LOCALE } from '../words/locale';
import { dayOfSession, hoursOfSession } from '../words/session-time';

/** One group in the results: what it is, when it next meets, how far. */
@Component({
  selector: 'p-listing-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './listing-card.html',
})
export class ListingCard {
  readonly card = input.required<DirectoryCard>();

  protected readonly kind = computed(() => labelOf(GROUP_KIND_LABELS[this.card().kind]));
  protected readonly format = computed(() => labelOf(FORMAT_LABELS[this.card().format]));
  protected readonly facilitation = computed(() =>
    labelOf(FACILITATION_MODE_LABELS[this.card().facilitationMode]),
  );
  protected readonly themes = computed(() =>
    this.card().themes.map((theme) => labelOf(THEME_LABELS[theme])),
  );
  protected readonly sentence = computed(() => {
    const sentence = this.card().sentence;
    return sentence === null ? null : labelOf(sentence);
  });
  protected readonly next = computed(() => {
    const next = this.card().next;
    return next === null
      ? null
      : {
          day: dayOfSession(next),
          hours: hoursOfSession(next),
          moved: next.moved,
          uncertain: next.uncertain,
        };
  });
  /** Said only while it is on: what begins later stands on the page. */
  protected readonly closed = computed(() => {
    const { closure, next, departmentCode } = this.card();
    if (!closure) return null;
    const today = dateIn(next?.timeZone ?? timeZoneOf(departmentCode.padEnd(5, '0')));
    return closesOn(closure, today) ? closureInWords(closure, LOCALE, today) : null;
  });
  protected readonly place = computed(() => {
    const { communeName, departmentCode, distanceKm } = this.card();
    const place = `${communeName} (${departmentCode})`;
    return distanceKm === null ? place : `${place}, ${distanceInWords(distanceKm)}`;
  });
}
