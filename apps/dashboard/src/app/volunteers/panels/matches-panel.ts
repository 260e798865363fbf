import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { MatchView, paths, type PersonLine } from '@presence/contract';
import { dateInWords, type Id, newId } from '@presence/domain';
import * as z from 'zod';
import { AssociationClock } from '../../associations/association-clock';
import { CurrentAssociation } from '../../associations/current-association';
import { Announcer } from '../../page/announcer';
import { Confirmation } from '../../forms/dialogs/confirmation';
import { injectLocale } from '../../page/locale';
import { ReadState } from '../../page/read-state';
import { problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';
import { PersonField } from './person-field';
import { VolunteersApi } from '../volunteers-api';
import { peopleRead } from '../../pulse/people-read';

/** Whom a volunteer accompanies for long, and whom they must never meet; for coordinators alone. */
@Component({
  selector: 'p-matches-panel',
  imports: [MatButton, PersonField, ReadState, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './matches-panel.html',
  styleUrl: './panel-lines.scss',
})
export class MatchesPanel {
  protected readonly current = inject(CurrentAssociation);
  private readonly api = inject(VolunteersApi);
  private readonly announcer = inject(Announcer);
  private readonly confirmation = inject(Confirmation);
  private readonly clock = inject(AssociationClock);
  private readonly locale = injectLocale();
  private readonly field = viewChild.required(PersonField);

  readonly volunteerId = input.required<Id>();
  readonly volunteerName = input.required<string>();

  protected readonly matches = peopleRead(
    (id) => ({ url: paths.matches(id), params: { volunteerId: this.volunteerId() } }),
    z.array(MatchView),
  );
  protected readonly person = signal<PersonLine | null>(null);
  protected readonly lines = computed(() => {
    const all = this.matches.shown() ?? [];
    const line = (match: MatchView) => ({
      match,
      since: this.since(match),
      page: ['/', this.current.slug(), 'personnes', match.personId],
    });
    return {
      standing: all.filter(({ blocked, endedOn }) => !blocked && endedOn === null).map(line),
      blocked: all.filter(({ blocked, endedOn }) => blocked && endedOn === null).map(line),
      ended: all.filter(({ endedOn }) => endedOn !== null).map(line),
    };
  });

  protected readonly endWhich = ({ personName }: MatchView) =>
    $localize`:@@volunteers.endWhich:Mettre fin au binôme avec ${personName}:NAME:`;
  protected readonly liftWhich = ({ personName }: MatchView) =>
    $localize`:@@volunteers.liftWhich:Lever l’interdiction avec ${personName}:NAME:`;
  protected readonly coming = ({ comingContacts }: MatchView) =>
    comingContacts === 0
      ? ''
      : $localize`:@@volunteers.comingTogether:${comingContacts}:COUNT: contacts publiés ensemble : à revoir dans le roulement.`;

  protected async add(blocked: boolean): Promise<void> {
    const person = this.person();
    if (!person) return;
    const name = `${person.firstName} ${person.lastName}`.trim();
    if (blocked && !(await this.sure(name))) return;
    await this.doing(() =>
      this.api.match({
        id: newId(),
        personId: person.id,
        volunteerId: this.volunteerId(),
        since: this.clock.today(),
        blocked,
      }),
    );
    this.person.set(null);
    this.field().clear();
  }

  protected async end(match: MatchView): Promise<void> {
    await this.doing(() => this.api.endMatch(match.id));
  }

  private sure(name: string): Promise<boolean> {
    return this.confirmation.ask({
      title: $localize`:@@volunteers.blockTitle:Ne plus jamais réunir ces deux personnes ?`,
      text: $localize`:@@volunteers.blockText:Aucun roulement ne proposera plus ${this.volunteerName()}:VOLUNTEER: à ${name}:NAME:, et leur binôme prend fin. Personne d’autre que la coordination ne le voit.`,
      action: $localize`:@@volunteers.block:Ne jamais réunir`,
    });
  }

  private async doing(write: () => Promise<unknown>): Promise<void> {
    try {
      await write();
    } catch (cause) {
      const { code, details } = problemOf(cause);
      const blocked = code === 'ALREADY_EXISTS' && details['blocked'] === true;
      this.announcer.say(
        blocked
          ? $localize`:@@volunteers.isBlocked:Ces deux personnes ne doivent pas être réunies : levez d’abord cette interdiction.`
          : PROBLEM_TEXTS[code],
      );
    }
    this.matches.reload();
  }

  private since({ since, endedOn, blocked }: MatchView): string {
    const [first, last] = [since, endedOn ?? since].map((date) =>
      dateInWords(date, this.locale, { year: true }),
    );
    if (endedOn !== null) return $localize`:@@volunteers.untilDate:jusqu’au ${last}:DATE:`;
    return blocked ? '' : $localize`:@@volunteers.sinceDate:depuis le ${first}:DATE:`;
  }
}
