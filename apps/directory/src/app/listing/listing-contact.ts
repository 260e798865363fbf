import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type PublishedListing, phoneInWords, phoneLink } from '@presence/domain';
import { RelayForm } from './relay-form';

/** How to reach the group, and failing that its association. */
@Component({
  selector: 'p-listing-contact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RelayForm],
  template: `
    <section class="stack" aria-labelledby="contact">
      <h2 id="contact" i18n="@@contact.title">Contacter le groupe</h2>
      @if (phone(); as phone) {
        <p>
          <a class="button" [href]="phone.link"
            ><ng-container i18n="@@contact.call">Appeler le {{ phone.text }}</ng-container></a
          >
        </p>
      }
      @if (email(); as email) {
        <p>
          <a class="inline-link" [href]="'mailto:' + email">{{ email }}</a>
        </p>
      }
      @if (ofAssociation()) {
        <p class="quiet" i18n="@@contact.association">Ce contact est celui de l’association.</p>
      }
      @if (listing().contact.relay) {
        <p-relay-form [slug]="listing().slug" [outcome]="message()" />
      }
    </section>
  `,
})
export class ListingContact {
  readonly listing = input.required<PublishedListing>();
  readonly message = input('');

  protected readonly ofAssociation = computed(() => {
    const { contact, association } = this.listing();
    return (
      !contact.phone &&
      !contact.email &&
      !contact.relay &&
      (association.phone !== null || association.email !== null)
    );
  });
  private readonly reached = computed(() =>
    this.ofAssociation() ? this.listing().association : this.listing().contact,
  );
  protected readonly phone = computed(() => {
    const phone = this.reached().phone;
    return phone ? { text: phoneInWords(phone), link: phoneLink(phone) } : null;
  });
  protected readonly email = computed(() => this.reached().email);
}
