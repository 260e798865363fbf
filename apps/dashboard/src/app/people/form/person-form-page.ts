import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { paths, PersonView } from '@presence/contract';
import { CurrentAssociation } from '../../associations/current-association';
import { Announcer } from '../../page/announcer';
import { PageHead } from '../../page/page-head';
import { ReadState } from '../../page/read-state';
import { PersonForm } from './person-form';
import { peopleRead } from '../../pulse/people-read';

/** A person to add, or whose facts change. */
@Component({
  selector: 'p-person-form-page',
  imports: [PageHead, PersonForm, ReadState],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p-page-head [title]="title()" [back]="back()" />
    @if (personId()) {
      <p-read-state [of]="person" />
    }
    @if (!personId() || shown()) {
      <p-person-form
        [person]="shown() ?? null"
        (saved)="leave($event)"
        (adopted)="person.set($event)"
      />
    }
  `,
})
export class PersonFormPage {
  private readonly current = inject(CurrentAssociation);
  private readonly router = inject(Router);
  private readonly announcer = inject(Announcer);

  readonly personId = input<string>();

  protected readonly person = peopleRead((association) => {
    const id = this.personId();
    return id && paths.person(association, id);
  }, PersonView);
  /** Stays what it was for the form until its own words changed: what is being typed stays too. */
  protected readonly shown = computed(() => this.person.shown(), {
    equal: (one, other) => one?.id === other?.id && one?.version === other?.version,
  });
  protected readonly title = computed(() => {
    const shown = this.shown();
    return shown
      ? `${shown.firstName} ${shown.lastName}`.trim()
      : $localize`:@@people.new:Nouvelle personne`;
  });
  protected readonly back = computed(() => [
    '/',
    this.current.slug(),
    'personnes',
    ...(this.personId() ? [this.personId()] : []),
  ]);

  protected async leave({ id }: PersonView): Promise<void> {
    this.announcer.say($localize`:@@people.saved:Fiche enregistrée.`);
    await this.router.navigate(['/', this.current.slug(), 'personnes', id]);
  }
}
