import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import {
  closureInWords,
  dateIn,
  GROUP_KIND_LABELS,
  type PublishedListing,
  type PublishedSession,
  shortDateInWords,
  shownClosure,
  phoneInWords,
  timeZoneOf,
} from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { injectLocale } from '../page/locale';
import { whenOf } from '../sessions/session-labels';
import { PublicFacts } from './public-facts';

const SHOWN = 12;

/** The same fields, in the same order and words, as the public page of the directory, from the same projection. */
@Component({
  selector: 'p-public-listing',
  imports: [PublicFacts],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './public-listing.html',
  styleUrl: './public-listing.scss',
})
export class PublicListing {
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  readonly listing = input.required<PublishedListing>();

  protected readonly kind = computed(() => GROUP_KIND_LABELS[this.listing().kind][this.locale]);
  protected readonly verified = computed(() =>
    shortDateInWords(this.clock.dateOf(this.listing().verifiedAt), this.locale),
  );
  protected readonly sentences = computed(() =>
    this.listing().schedules.map(({ sentence }) => sentence[this.locale]),
  );
  protected readonly room = computed(() => ['IN_PERSON', 'HYBRID'].includes(this.listing().format));
  private readonly coming = computed(() =>
    this.listing().sessions.filter(({ endsAt }) => Date.parse(endsAt) > Date.now()),
  );
  protected readonly next = computed(() => {
    const session = this.coming().find(({ cancelled }) => !cancelled);
    return session && { session, when: whenOf(session, this.locale) };
  });
  protected readonly closed = computed(() => {
    const { closure, place } = this.listing();
    if (!closure) return null;
    const today = dateIn(timeZoneOf(place.inseeCode));
    const { publicWord } = closure;
    return shownClosure([closure], today)
      ? { when: closureInWords(closure, this.locale, today), publicWord }
      : null;
  });
  protected readonly dates = computed(() =>
    this.coming()
      .slice(0, SHOWN)
      .map((session) => ({
        session,
        when: whenOf(session, this.locale),
        place: this.elsewhere(session),
      })),
  );

  /** The school years of which dates are still to be confirmed. */
  protected readonly uncertainYears = computed(() =>
    [
      ...new Set(this.listing().schedules.flatMap(({ uncertainYears = [] }) => uncertainYears)),
    ].join(', '),
  );

  /** Failing a contact of its own, the group is reached through its association. */
  protected readonly ofAssociation = computed(() => {
    const { contact, association } = this.listing();
    return (
      !contact.phone &&
      !contact.email &&
      !contact.relay &&
      (association.phone !== null || association.email !== null)
    );
  });
  protected readonly reached = computed(() => {
    const { phone, email } = this.ofAssociation()
      ? this.listing().association
      : this.listing().contact;
    return { phone: phone && phoneInWords(phone), email };
  });

  private elsewhere({ place }: PublishedSession): string {
    const usual = this.listing().place;
    if (
      place === null ||
      (place.venueName === usual.venueName &&
        place.inseeCode === usual.inseeCode &&
        place.street === usual.street)
    )
      return '';
    return [place.venueName, place.street, place.communeName]
      .filter((part) => part !== null)
      .join(', ');
  }
}
