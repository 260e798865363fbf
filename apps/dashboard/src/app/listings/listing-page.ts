import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { ListingPreview, ListingView, paths } from '@presence/contract';
import { publicPath, type Id, shortDateInWords } from '@presence/domain';
import { AssociationClock } from '../associations/association-clock';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { injectLocale } from '../page/locale';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { issueText } from '../problems/issue-texts';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationRead } from '../associations/association-read';
import { PublicListing } from './public-listing';
import { remedyOf, stateOf } from './listing-state';
import { ListingsApi } from './listings-api';

/** The listing of a group: what it lacks, whether it is public, and exactly what the public reads. */
@Component({
  selector: 'p-listing-page',
  imports: [MatAnchor, MatButton, MatIcon, PageHead, PublicListing, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './listing-page.html',
  styleUrl: './listing-page.scss',
})
export class ListingPage {
  private readonly current = inject(CurrentAssociation);
  private readonly api = inject(ListingsApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();

  readonly groupId = input.required<Id>();

  protected readonly listing = associationRead(
    (id) => paths.listing(id, this.groupId()),
    ListingView,
  );
  protected readonly preview = associationRead(
    (id) => paths.listingPreview(id, this.groupId()),
    ListingPreview,
  );
  protected readonly shown = this.listing.shown;
  protected readonly content = this.preview.shown;
  protected readonly sending = signal(false);

  protected readonly groupLink = computed(() => [
    '/',
    this.current.slug(),
    'groupes',
    this.groupId(),
  ]);
  protected readonly mayPublish = computed(() =>
    this.current.may('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'),
  );
  protected readonly state = computed(() => {
    const listing = this.shown();
    return listing && stateOf(listing);
  });
  protected readonly until = computed(() => {
    const until = this.shown()?.verifiedUntil;
    return until ? shortDateInWords(this.clock.dateOf(until), this.locale) : '';
  });
  protected readonly lacks = computed(() =>
    (this.shown()?.issues ?? []).map(({ message }) => {
      const remedy = remedyOf(message);
      return {
        code: message,
        text: remedy?.text ?? issueText(message),
        link: [...this.groupLink(), ...(remedy?.path ?? [])],
        fragment: remedy?.fragment,
      };
    }),
  );
  protected readonly publicPage = computed(() =>
    publicPath(`/groupes/${this.shown()?.slug ?? ''}`, this.locale),
  );
  protected readonly feed = computed(() => paths.listingFeed(this.shown()?.slug ?? ''));

  protected async publish(): Promise<void> {
    const before = this.shown()?.publishedAt;
    await this.attempt(
      () => this.api.publish(this.groupId()),
      before
        ? $localize`:@@listings.verified:Merci : la fiche est vérifiée pour un an.`
        : $localize`:@@listings.published:La fiche est publiée dans l’annuaire.`,
    );
  }

  protected async withdraw(): Promise<void> {
    const sure = await this.confirmation.ask({
      title: $localize`:@@listings.withdrawTitle:Retirer la fiche de l’annuaire ?`,
      text: $localize`:@@listings.withdrawText:La page publique et l’agenda du groupe ne répondront plus. Le groupe et ses séances restent, et vous pourrez publier de nouveau.`,
      action: $localize`:@@listings.withdraw:Retirer la fiche`,
    });
    if (sure)
      await this.attempt(
        () => this.api.withdraw(this.groupId()),
        $localize`:@@listings.withdrawn:La fiche n’est plus publique.`,
      );
  }

  private async attempt(write: () => Promise<ListingView>, done: string): Promise<void> {
    this.sending.set(true);
    const text = await write().then(
      () => done,
      (cause: unknown) => PROBLEM_TEXTS[problemOf(cause).code],
    );
    this.sending.set(false);
    this.listing.reload();
    this.preview.reload();
    this.announcer.say(text);
  }
}
