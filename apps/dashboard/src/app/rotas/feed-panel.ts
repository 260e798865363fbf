import { DOCUMENT } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { paths, VolunteerFeed } from '@presence/contract';
import { associationRead } from '../associations/association-read';
import { Confirmation } from '../forms/dialogs/confirmation';
import { Announcer } from '../page/announcer';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { RotasApi } from './rotas-api';

/** The personal calendar address: made, shown once with how an agenda takes it, ended. */
@Component({
  selector: 'p-feed-panel',
  imports: [MatButton, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './feed-panel.html',
  styleUrl: './feed-panel.scss',
})
export class FeedPanel {
  private readonly api = inject(RotasApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly window = inject(DOCUMENT).defaultView;

  protected readonly feed = associationRead(paths.volunteerFeed, VolunteerFeed);
  protected readonly url = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly exists = computed(() => (this.feed.shown()?.createdAt ?? null) !== null);
  /** By this scheme a device knows that an agenda is to follow the address. */
  protected readonly subscription = computed(() => this.url()?.replace(/^https?:/, 'webcal:'));

  protected async make(): Promise<void> {
    if (this.exists() && !(await this.sure())) return;
    await this.once(async () => this.url.set((await this.api.makeFeed()).url));
  }

  protected async revoke(): Promise<void> {
    if (!(await this.sure())) return;
    await this.once(async () => {
      await this.api.revokeFeed();
      this.url.set(null);
      this.announcer.say($localize`:@@rotas.feedRevoked:L’adresse ne fonctionne plus.`);
    });
  }

  protected async copy(address: string): Promise<void> {
    try {
      await this.window?.navigator.clipboard.writeText(address);
      this.announcer.say($localize`:@@rotas.feedCopied:Adresse copiée.`);
    } catch {
      this.announcer.say(
        $localize`:@@rotas.feedNotCopied:La copie n’a pas marché : appuyez longuement sur l’adresse pour la copier.`,
      );
    }
  }

  private async once(act: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    try {
      await act();
    } catch (error) {
      this.announcer.say(PROBLEM_TEXTS[problemOf(error).code]);
    } finally {
      this.busy.set(false);
      this.feed.reload();
    }
  }

  private sure(): Promise<boolean> {
    return this.confirmation.ask({
      title: $localize`:@@rotas.feedEndTitle:Mettre fin à l’adresse actuelle ?`,
      text: $localize`:@@rotas.feedEndText:Les agendas qui la suivent ne recevront plus rien.`,
      action: $localize`:@@rotas.feedEnd:Y mettre fin`,
    });
  }
}
