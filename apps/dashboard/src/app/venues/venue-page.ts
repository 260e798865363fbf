import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { paths } from '@presence/contract';
import { Venue } from '@presence/domain';
import { CurrentAssociation } from '../associations/current-association';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { associationRead } from '../associations/association-read';
import { VenueForm } from './venue-form';
import { VenuesApi } from './venues-api';

/** A venue to fill in or to change. */
@Component({
  selector: 'p-venue-page',
  imports: [MatAnchor, MatButton, PageHead, ReadState, RouterLink, VenueForm],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head [title]="shown()?.name ?? newTitle" [back]="list()">
      @if (shown(); as venue) {
        @if (current.may('ADMINISTRATOR', 'COORDINATOR')) {
          <a
            matButton="outlined"
            [routerLink]="['/', current.slug(), 'fermetures', 'nouvelle']"
            [queryParams]="{ quoi: 'lieu', lequel: venue.id }"
            i18n="@@venues.close"
            >Fermer pour un temps…</a
          >
          <button matButton type="button" (click)="archive(venue)" i18n="@@venues.archive">
            Retirer ce lieu
          </button>
        }
      }
    </p-page-head>
    @if (venueId()) {
      <p-read-state [of]="venue" />
    }
    @if (!venueId() || shown()) {
      <p-venue-form [venue]="shown() ?? null" (saved)="leave()" (adopted)="venue.set($event)" />
    }
  `,
})
export class VenuePage {
  protected readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly api = inject(VenuesApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly form = viewChild(VenueForm);

  readonly venueId = input<string>();

  protected readonly newTitle = $localize`:@@venues.new:Nouveau lieu`;
  protected readonly venue = associationRead((association) => {
    const id = this.venueId();
    return id && paths.venue(association, id);
  }, Venue);
  protected readonly shown = this.venue.shown;
  protected readonly list = computed(() => ['/', this.current.slug(), 'lieux']);

  protected async leave(): Promise<void> {
    this.announcer.say($localize`:@@venues.saved:Lieu enregistré.`);
    await this.router.navigate(this.list());
  }

  protected async archive(venue: Venue): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@venues.archiveTitle:Retirer « ${venue.name}:NAME: » ?`,
      text: $localize`:@@venues.archiveText:Ce lieu ne sera plus proposé pour de nouvelles séances. Celles qui y sont déjà prévues le gardent.`,
      action: $localize`:@@venues.archive:Retirer ce lieu`,
    });
    if (!agreed) return;
    try {
      await this.api.archive(venue);
      this.form()?.forget();
      this.announcer.say($localize`:@@venues.archived:Lieu retiré de la liste.`);
      await this.router.navigate(this.list());
    } catch (cause) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]);
    }
  }
}
