import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { paths, VolunteerFeed } from '@presence/contract';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { associationRead } from '../associations/association-read';
import { RotasApi } from './rotas-api';

/** The personal calendar address: made, shown once, ended. */
@Component({
  selector: 'p-feed-panel',
  imports: [MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h2 i18n="@@rotas.feed">Votre calendrier personnel</h2>
    <p i18n="@@rotas.feedText">
      Une adresse secrète à ajouter à l’agenda de votre téléphone : vos contacts et vos séances,
      sous des titres neutres, sans nom, ni téléphone, ni adresse.
    </p>
    @if (url(); as address) {
      <p class="address">
        <a [href]="address">{{ address }}</a>
      </p>
      <p i18n="@@rotas.feedOnce">Cette adresse n’est montrée qu’une fois : copiez-la maintenant.</p>
    }
    <div>
      <button matButton="outlined" type="button" (click)="make()">
        @if (exists()) {
          <ng-container i18n="@@rotas.feedAnew">Créer une nouvelle adresse</ng-container>
        } @else {
          <ng-container i18n="@@rotas.feedMake">Créer l’adresse</ng-container>
        }
      </button>
      @if (exists()) {
        <button matButton type="button" (click)="revoke()" i18n="@@rotas.feedRevoke">
          Révoquer
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p-space-3);
      padding: var(--p-space-4);
      border: 1px solid var(--p-hairline);
      border-radius: var(--p-radius-m);
      background: var(--p-card);
    }
    h2 {
      margin: 0;
      font-size: 1.125rem;
    }
    p {
      margin: 0;
    }
    .address {
      overflow-wrap: anywhere;
    }
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-2);
    }
  `,
})
export class FeedPanel {
  private readonly api = inject(RotasApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);

  private readonly feed = associationRead(paths.volunteerFeed, VolunteerFeed);
  protected readonly url = signal<string | null>(null);
  protected readonly exists = computed(() => (this.feed.shown()?.createdAt ?? null) !== null);

  protected async make(): Promise<void> {
    if (this.exists() && !(await this.sure())) return;
    this.url.set((await this.api.makeFeed()).url);
    this.feed.reload();
  }

  protected async revoke(): Promise<void> {
    if (!(await this.sure())) return;
    await this.api.revokeFeed();
    this.url.set(null);
    this.feed.reload();
    this.announcer.say($localize`:@@rotas.feedRevoked:L’adresse ne fonctionne plus.`);
  }

  private sure(): Promise<boolean> {
    return this.confirmation.ask({
      title: $localize`:@@rotas.feedEndTitle:Mettre fin à l’adresse actuelle ?`,
      text: $localize`:@@rotas.feedEndText:Les agendas qui la suivent ne recevront plus rien.`,
      action: $localize`:@@rotas.feedEnd:Y mettre fin`,
    });
  }
}
