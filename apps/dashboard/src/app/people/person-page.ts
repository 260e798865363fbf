import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatAnchor, MatButton } from '@angular/material/button';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { paths, PersonView } from '@presence/contract';
import { CurrentAssociation } from '../associations/current-association';
import { NeedsPanel } from '../needs/needs-panel';
import { Announcer } from '../page/announcer';
import { Confirmation } from '../forms/dialogs/confirmation';
import { PageHead } from '../page/page-head';
import { ReadState } from '../page/read-state';
import { problemOf } from '../problems/problem-error';
import { PROBLEM_TEXTS } from '../problems/problem-texts';
import { ConsentsPanel } from './consents/consents-panel';
import { PeopleApi } from './people-api';
import { PersonFacts } from './person-facts';
import { saveAsFile } from './save-as-file';
import { WhoComesPanel } from './who-comes-panel';
import { peopleRead } from '../pulse/people-read';

/** A person's record: who they are, what they agreed to, what they want. Each opening of it is noted in the audit log. */
@Component({
  selector: 'p-person-page',
  imports: [
    ConsentsPanel,
    MatAnchor,
    MatButton,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    NeedsPanel,
    PageHead,
    PersonFacts,
    ReadState,
    RouterLink,
    WhoComesPanel,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-page.html',
  styleUrl: './person-page.scss',
})
export class PersonPage {
  private readonly router = inject(Router);
  private readonly api = inject(PeopleApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  protected readonly current = inject(CurrentAssociation);

  readonly personId = input.required<string>();

  protected readonly person = peopleRead((id) => paths.person(id, this.personId()), PersonView);
  protected readonly shown = this.person.shown;

  protected readonly list = computed(() => ['/', this.current.slug(), 'personnes']);
  protected readonly name = computed(() => {
    const shown = this.shown();
    return shown
      ? `${shown.firstName} ${shown.lastName}`.trim()
      : $localize`:@@people.one:Personne accompagnée`;
  });

  protected async export(person: PersonView): Promise<void> {
    await this.trying(async () =>
      saveAsFile(await this.api.export(person.id), 'presence-fiche.json'),
    );
  }

  protected async end(person: PersonView): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@people.endTitle:Terminer l’accompagnement ?`,
      text: $localize`:@@people.endText:Les appels et visites à venir sont annulés, et ses besoins prennent fin. La fiche reste lisible jusqu’à son effacement.`,
      action: $localize`:@@people.end:Terminer l’accompagnement`,
    });
    if (agreed) await this.trying(async () => this.person.set(await this.api.end(person)));
  }

  protected async takeUpAgain(person: PersonView): Promise<void> {
    await this.trying(async () => this.person.set(await this.api.takeUpAgain(person)));
  }

  protected async erase(person: PersonView): Promise<void> {
    const agreed = await this.confirmation.ask({
      title: $localize`:@@people.eraseTitle:Effacer la fiche de ${this.name()}:NAME: ?`,
      text: $localize`:@@people.eraseText:Noms, téléphones, adresse, consentements, notes et signalements disparaissent pour toujours, et les contacts à venir sont annulés. Seuls restent des nombres, sans nom.`,
      action: $localize`:@@people.erase:Effacer pour toujours`,
    });
    if (!agreed) return;
    await this.trying(async () => {
      await this.api.erase(person.id);
      this.announcer.say($localize`:@@people.erased:Fiche effacée.`);
      await this.router.navigate(this.list());
    });
  }

  private async trying(work: () => Promise<unknown>): Promise<void> {
    await work().catch((cause: unknown) =>
      this.announcer.say(PROBLEM_TEXTS[problemOf(cause).code]),
    );
  }
}
