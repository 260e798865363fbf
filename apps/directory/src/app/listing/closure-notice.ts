import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  closureInWords,
  dateIn,
  type PublishedListing,
  shownClosure,
  timeZoneOf,
} from '@presence/domain';
import { AUTHORED, LOCALE } from '../words/locale';

/** That the group does not meet for a while, with its word about it; nothing once that is over where the group is. */
@Component({
  selector: 'p-closure-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (closed(); as closed) {
      <div class="notice closure">
        <p>
          <strong>{{ closed.when }}</strong>
        </p>
        @if (closed.publicWord) {
          <p [attr.lang]="authored">{{ closed.publicWord }}</p>
        }
      </div>
    }
  `,
})
export class ClosureNotice {
  readonly listing = input.required<Pick<PublishedListing, 'closure' | 'place'>>();

  protected readonly authored = AUTHORED;
  protected readonly closed = computed(() => {
    const { closure, place } = this.listing();
    if (!closure) return null;
    const today = dateIn(timeZoneOf(place.inseeCode));
    if (!shownClosure([closure], today)) return null;
    return { when: closureInWords(closure, LOCALE, today), publicWord: closure.publicWord };
  });
}
