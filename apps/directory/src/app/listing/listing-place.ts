import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { PublishedListing } from '@presence/domain';

/** Where the group meets: the address where it is public, else its commune and nothing more. */
@Component({
  selector: 'p-listing-place',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <section class="stack" aria-labelledby="where">
      <h2 id="where" i18n="@@place.title">Où</h2>
      @if (room()) {
        <address>
          @if (listing().place.venueName; as venue) {
            <strong>{{ venue }}</strong><br />
          }
          @if (listing().place.street; as street) {
            {{ street }}<br />
          }
          {{ listing().place.postcode }} {{ listing().place.communeName }}
        </address>
        @if (!listing().place.street) {
          <p class="quiet" i18n="@@place.hidden">
            L’adresse exacte est donnée par le groupe, quand vous le contactez.
          </p>
        }
        @if (listing().place.directions !== '') {
          <p class="text">{{ listing().place.directions }}</p>
        }
      } @else {
        <p i18n="@@place.remote">
          À distance : vous n’avez pas à vous déplacer. Le groupe est porté depuis
          {{ listing().place.communeName }}.
        </p>
      }
      @if (listing().onlineLink; as link) {
        <p>
          <a class="inline-link" [href]="link" rel="noopener noreferrer" i18n="@@place.link"
            >Rejoindre en ligne</a
          >
        </p>
      }
    </section>
  `,
})
export class ListingPlace {
  readonly listing = input.required<PublishedListing>();
  protected readonly room = computed(() => ['IN_PERSON', 'HYBRID'].includes(this.listing().format));
}
